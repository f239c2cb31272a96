package org.sillok.command.cycle;

import java.time.Instant;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;

/** End voting. */
record CloseBalloting(CycleId cycle, Instant at, Act act) implements Command {

    @Override
    public CycleId target() {
        return cycle;
    }
}
