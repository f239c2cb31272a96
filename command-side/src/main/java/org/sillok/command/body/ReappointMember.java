package org.sillok.command.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.Advice;
import org.sillok.kernel.body.MembershipId;

/** Appoint a member to the same seat for the next term (연임). */
record ReappointMember(
        BodyId body,
        MembershipId previous,
        @Nullable MembershipId membership,
        @Nullable LocalDate until,
        List<Advice> advice,
        Act act)
        implements Command {

    ReappointMember {
        Days.require("until", until);
        advice = List.copyOf(advice);
    }

    @Override
    public BodyId target() {
        return body;
    }

    ReappointMember with(List<Advice> found) {
        return new ReappointMember(body, previous, membership, until, found, act);
    }
}
