package org.sillok.command.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Advice;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.SeatId;

/** Appoint a person to a vacant seat (위촉). */
record AppointMember(
        BodyId body,
        @Nullable MembershipId membership,
        SeatId seat,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        List<Advice> advice,
        Act act)
        implements Command {

    AppointMember {
        Days.require("from", from);
        Days.require("until", until);
        advice = List.copyOf(advice);
    }

    @Override
    public BodyId target() {
        return body;
    }

    AppointMember with(List<Advice> found) {
        return new AppointMember(body, membership, seat, person, from, until, found, act);
    }
}
