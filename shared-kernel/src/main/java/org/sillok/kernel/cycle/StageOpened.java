package org.sillok.kernel.cycle;

import java.time.Instant;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/** A stage began; voting begins with {@link BallotingOpened}. */
@EventType("stage-opened")
public record StageOpened(CycleId cycle, Stage stage, Instant at, Act act) implements CycleEvent {}
