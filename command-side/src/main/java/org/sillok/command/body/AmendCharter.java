package org.sillok.command.body;

import java.time.LocalDate;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.Charter;

/** Give a body a new charter from a day on. */
record AmendCharter(BodyId body, LocalDate effective, Charter charter, Act act) implements Command {

    AmendCharter {
        Days.require("effective", effective);
    }

    @Override
    public BodyId target() {
        return body;
    }
}
