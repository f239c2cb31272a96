package org.sillok.command.body;

import java.time.LocalDate;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;

/** Dissolve a body; nobody is in office from that day on. */
record DissolveBody(BodyId body, LocalDate on, Act act) implements Command {

    DissolveBody {
        Days.require("on", on);
    }

    @Override
    public BodyId target() {
        return body;
    }
}
