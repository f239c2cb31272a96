package org.sillok.kernel.cycle;

import java.time.Instant;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/** A stage ended; voting ends with {@link BallotingClosed}. */
@EventType("stage-closed")
public record StageClosed(CycleId cycle, Stage stage, Instant at, Act act) implements CycleEvent {}
