package org.sillok.command.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.SeatId;

/** Take over a term of office as published, whether or not it fits the charter. */
public record RecordPublishedTerm(
        BodyId body,
        @Nullable MembershipId membership,
        SeatId seat,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        int term,
        Commitment title,
        Act act)
        implements Command {

    public RecordPublishedTerm {
        Days.require("from", from);
        Days.require("until", until);
        Days.require("endedOn", endedOn);
    }

    @Override
    public BodyId target() {
        return body;
    }
}
