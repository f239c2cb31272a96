package org.sillok.kernel.cycle;

import java.time.Instant;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/**
 * A stage was given more time, before its time was over.
 *
 * @param schedule the whole schedule as it is from now on; later stages may begin later
 */
@EventType("stage-extended")
public record StageExtended(CycleId cycle, Stage stage, Instant until, Schedule schedule, Act act)
        implements CycleEvent {}
