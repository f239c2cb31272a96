package org.sillok.kernel.cycle;

import java.time.Instant;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/** Voting ended (투표 마감). A ballot that lies after this event in the record is void; it is kept and flagged. */
@EventType("balloting-closed")
public record BallotingClosed(CycleId cycle, Instant at, Act act) implements CycleEvent {}
