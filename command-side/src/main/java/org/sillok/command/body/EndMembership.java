package org.sillok.command.body;

import java.time.LocalDate;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MembershipId;

/** End a membership; {@code on} is the first day no longer in office. */
record EndMembership(BodyId body, MembershipId membership, EndGround ground, LocalDate on, Act act) implements Command {

    EndMembership {
        Days.require("on", on);
    }

    @Override
    public BodyId target() {
        return body;
    }
}
