package org.sillok.projection.motion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Recusal;
import org.sillok.projection.Key;
import org.sillok.projection.Views;

/**
 * A motion as it stands. Its rounds and votes are views of their own.
 *
 * @param version the sequence of the stream's last event
 * @param reconsideredBy the motions that reconsider this one, in order
 * @param acts every event of the motion except single votes, in order
 */
public record MotionView(
        MotionId id,
        long version,
        Content content,
        Place place,
        MotionState state,
        List<PersonId> seconders,
        List<Amendment> amendments,
        List<Recusal> recusals,
        List<RoundBrief> rounds,
        List<MotionId> reconsideredBy,
        List<MotionAct> acts) {

    /**
     * What is moved.
     *
     * @param source where it was published; only for decisions taken over from a publication
     */
    public record Content(
            Commitment title,
            @Nullable Commitment text,
            @Nullable String matter,
            @Nullable String kind,
            @Nullable String majority,
            @Nullable PersonId mover,
            @Nullable AmendmentTarget amends,
            @Nullable MotionId reconsiders,
            @Nullable BudgetGrant grants,
            @Nullable Challenge challenges,
            List<DocumentId> documents,
            @Nullable Citation source) {

        public Content {
            documents = List.copyOf(documents);
        }
    }

    /** Before whom it is, and where it last came up. */
    public record Place(
            BodyId body,
            @Nullable MeetingId meeting,
            @Nullable SessionId session,
            @Nullable AgendaItemId agendaItem) {}

    /** An amendment of this motion. */
    public record Amendment(MotionId motion, int degree) {}

    /**
     * A voting round in short.
     *
     * @param outcome absent while the round is open
     */
    public record RoundBrief(int round, @Nullable Outcome outcome, boolean annulled) {}

    public MotionView {
        seconders = List.copyOf(seconders);
        amendments = List.copyOf(amendments);
        recusals = List.copyOf(recusals);
        rounds = List.copyOf(rounds);
        reconsideredBy = List.copyOf(reconsideredBy);
        acts = List.copyOf(acts);
    }

    /** The reconsideration that was adopted and still holds; its decision stands in place of this one. */
    public Optional<MotionId> supersededBy(Views views) {
        return reconsideredBy.stream()
                .filter(motion -> views.find(Motions.PROJECTION, Key.of(motion))
                        .filter(view -> view.state() == MotionState.ADOPTED)
                        .isPresent())
                .findFirst();
    }

    /** Whether the decision of a round was annulled. */
    public boolean annulled(int round) {
        return rounds.stream().anyMatch(brief -> brief.round() == round && brief.annulled());
    }
}
