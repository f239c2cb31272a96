package org.sillok.command.cycle;

import java.time.Instant;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.Stage;

/** Give a stage more time. */
record ExtendStage(CycleId cycle, Stage stage, Instant until, Instant at, Act act) implements Command {

    @Override
    public CycleId target() {
        return cycle;
    }
}
