package org.sillok.kernel.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Slug;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;

/**
 * A motion was submitted, from an agenda item of a meeting (발의).
 *
 * @param matter the question that it puts, which a docket guards
 * @param kind what kind of matter that is, as the charter names it; absent where the matter is of a kind of its own
 * @param challenges the member whose exclusion from another motion its adoption decides (기피)
 */
@EventType("motion-submitted")
public record MotionSubmitted(
        MotionId motion,
        BodyId body,
        MeetingId meeting,
        SessionId session,
        AgendaItemId agendaItem,
        String matter,
        @Nullable String kind,
        String majority,
        Commitment title,
        Commitment text,
        PersonId mover,
        @Nullable AmendmentTarget amends,
        @Nullable MotionId reconsiders,
        @Nullable BudgetGrant grants,
        @Nullable Challenge challenges,
        List<DocumentId> documents,
        List<Evidence> evidence,
        Act act)
        implements MotionEvent {

    public MotionSubmitted {
        Slug.require(matter);
        if (kind != null) Slug.require(kind);
        Slug.require(majority);
        documents = List.copyOf(documents);
        evidence = List.copyOf(evidence);
    }
}
