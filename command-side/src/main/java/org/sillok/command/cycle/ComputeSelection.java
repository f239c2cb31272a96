package org.sillok.command.cycle;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;

/**
 * Record what the ballots select.
 *
 * @param count the ballots as they lie in the record; absent while voting is not over
 */
record ComputeSelection(CycleId cycle, @Nullable BallotCounting count, Act act) implements Command {

    @Override
    public CycleId target() {
        return cycle;
    }
}
