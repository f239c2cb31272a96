package org.sillok.kernel.cycle;

import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;

/** A ballot that counts. */
public record CountedBallot(VoterClassId voterClass, Choices choices) {}
