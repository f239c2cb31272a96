package org.sillok.command.cycle;

import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotCount;

/** The ballots of a cycle, counted, and what they come to by its rules. */
record BallotCounting(Allocation allocation, BallotCount ballots) {}
