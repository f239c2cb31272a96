package org.sillok.projection.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.body.Advice;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.projection.Trace;

/**
 * One person in one seat for one term, with how it came about and how it ended.
 *
 * @param previous the membership that this one continues, where it is a reappointment
 * @param title what a publication calls the office; only for terms taken over from one
 * @param ended how it ended; absent while nobody ended it, even where its days are over
 */
public record MembershipView(
        BodyId body,
        Membership membership,
        @Nullable MembershipId previous,
        List<Advice> advice,
        @Nullable Commitment title,
        Trace began,
        @Nullable Ending ended) {

    /** Why a membership ended, and where that comes from. */
    public record Ending(EndGround ground, LocalDate on, Trace trace) {}

    public MembershipView {
        advice = List.copyOf(advice);
    }

    MembershipView ended(Ending ending) {
        return new MembershipView(body, membership.endedOn(ending.on()), previous, advice, title, began, ending);
    }
}
