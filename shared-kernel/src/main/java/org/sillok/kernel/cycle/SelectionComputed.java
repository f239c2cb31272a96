package org.sillok.kernel.cycle;

import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/**
 * The ballots were counted and the rule applied, with all the numbers; the same ballots give the same again.
 */
@EventType("selection-computed")
public record SelectionComputed(CycleId cycle, Allocation.Selection selection, BallotCount ballots, Act act)
        implements CycleEvent {}
