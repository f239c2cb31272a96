package org.sillok.command.body;

import java.time.LocalDate;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.MembershipId;

/** End a membership whose term has run out by a day; only the system asks this. */
record ExpireTerm(BodyId body, MembershipId membership, LocalDate on, Act act) implements Command {

    @Override
    public BodyId target() {
        return body;
    }
}
