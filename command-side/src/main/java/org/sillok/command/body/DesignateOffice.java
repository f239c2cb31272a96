package org.sillok.command.body;

import java.time.LocalDate;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Office;

/** Designate a member chair or vice-chair from a day on. */
record DesignateOffice(BodyId body, Office office, PersonId person, LocalDate from, Act act) implements Command {

    DesignateOffice {
        Days.require("from", from);
    }

    @Override
    public BodyId target() {
        return body;
    }
}
