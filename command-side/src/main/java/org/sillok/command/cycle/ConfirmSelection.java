package org.sillok.command.cycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;

/**
 * Record that the assembly confirmed what was selected.
 *
 * @param at when it did
 * @param motion the motion by which it did; absent where the act names none
 */
record ConfirmSelection(CycleId cycle, Instant at, @Nullable MotionReading motion, Act act) implements Command {

    @Override
    public CycleId target() {
        return cycle;
    }
}
