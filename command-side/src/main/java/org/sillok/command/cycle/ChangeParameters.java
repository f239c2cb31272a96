package org.sillok.command.cycle;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.CycleParameters;

/** Replace the rules of a cycle as a whole. */
record ChangeParameters(CycleId cycle, CycleParameters parameters, Act act) implements Command {

    @Override
    public CycleId target() {
        return cycle;
    }
}
