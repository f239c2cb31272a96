package org.sillok.command.cycle;

import java.time.Instant;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.cycle.Stage;

/** End a stage; voting ends with {@link CloseBalloting}. */
record CloseStage(CycleId cycle, Stage stage, Instant at, Act act) implements Command {

    CloseStage {
        if (stage == Stage.BALLOT)
            throw new InvalidValue("stage", "any but BALLOT, which is balloting of its own", stage);
    }

    @Override
    public CycleId target() {
        return cycle;
    }
}
