package org.sillok.command.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;

/** What a motion is about, who moved it, and where it is dealt with. */
record Business(
        MeetingId meeting,
        SessionId session,
        AgendaItemId agendaItem,
        String matter,
        String kind,
        String majority,
        PersonId mover,
        @Nullable AmendmentTarget amends,
        @Nullable MotionId reconsiders,
        @Nullable BudgetGrant grants,
        @Nullable Challenge challenges) {

    static Business of(MotionSubmitted e) {
        return new Business(
                e.meeting(),
                e.session(),
                e.agendaItem(),
                e.matter(),
                e.kind() == null ? e.matter() : e.kind(),
                e.majority(),
                e.mover(),
                e.amends(),
                e.reconsiders(),
                e.grants(),
                e.challenges());
    }

    Business at(MotionTakenUp e) {
        return new Business(
                e.meeting(),
                e.session(),
                e.agendaItem(),
                matter,
                kind,
                majority,
                mover,
                amends,
                reconsiders,
                grants,
                challenges);
    }

    /** The degree that an amendment of this motion has. */
    int nextDegree() {
        return amends == null ? 1 : amends.degree() + 1;
    }
}
