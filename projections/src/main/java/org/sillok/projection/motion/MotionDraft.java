package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.Recusal;
import org.sillok.projection.Folding;

/** A motion's view in the making: one fold takes it apart, changes it and puts it together again. */
final class MotionDraft {

    private final MotionView before;
    private MotionView.Place place;
    private MotionState state;
    private List<PersonId> seconders;
    private List<MotionView.Amendment> amendments;
    private List<Recusal> recusals;
    private List<MotionView.RoundBrief> rounds;
    private List<MotionId> reconsideredBy;
    private List<MotionAct> acts;

    MotionDraft(MotionView before) {
        this.before = before;
        place = before.place();
        state = before.state();
        seconders = before.seconders();
        amendments = before.amendments();
        recusals = before.recusals();
        rounds = before.rounds();
        reconsideredBy = before.reconsideredBy();
        acts = before.acts();
    }

    static MotionView submitted(MotionSubmitted e, RecordedEvent recorded) {
        var content = new MotionView.Content(
                e.title(),
                e.text(),
                e.matter(),
                e.kind(),
                e.majority(),
                e.mover(),
                e.amends(),
                e.reconsiders(),
                e.grants(),
                e.challenges(),
                e.documents(),
                null);
        var place = new MotionView.Place(e.body(), e.meeting(), e.session(), e.agendaItem());
        return first(e.motion(), content, place, MotionState.PENDING, List.of(), recorded, null);
    }

    static MotionView published(PublishedDecisionRecorded e, RecordedEvent recorded) {
        var content = new MotionView.Content(
                e.title(), null, null, null, null, null, null, null, null, null, List.of(), e.source());
        var place = new MotionView.Place(e.body(), e.meeting(), null, null);
        var brief = new MotionView.RoundBrief(PublishedRound.ROUND, e.published(), false);
        return first(
                e.motion(),
                content,
                place,
                MotionState.after(e.published()),
                List.of(brief),
                recorded,
                PublishedRound.ROUND);
    }

    private static MotionView first(
            MotionId id,
            MotionView.Content content,
            MotionView.Place place,
            MotionState state,
            List<MotionView.RoundBrief> rounds,
            RecordedEvent recorded,
            @Nullable Integer round) {
        return new MotionView(
                id,
                recorded.sequence(),
                content,
                place,
                state,
                List.of(),
                List.of(),
                List.of(),
                rounds,
                List.of(),
                List.of(MotionAct.of(recorded, round)));
    }

    MotionDraft act(RecordedEvent recorded) {
        return act(recorded, null);
    }

    MotionDraft act(RecordedEvent recorded, @Nullable Integer round) {
        acts = Folding.plus(acts, MotionAct.of(recorded, round));
        return this;
    }

    MotionDraft state(MotionState changed) {
        state = changed;
        return this;
    }

    MotionDraft seconded(PersonId seconder) {
        seconders = Folding.plus(seconders, seconder);
        return this;
    }

    MotionDraft amendment(MotionId amendment, int degree) {
        amendments = Folding.plus(amendments, new MotionView.Amendment(amendment, degree));
        return this;
    }

    MotionDraft recused(Recusal recusal) {
        recusals = Folding.plus(recusals, recusal);
        return this;
    }

    MotionDraft takenUp(MotionTakenUp event) {
        place = new MotionView.Place(place.body(), event.meeting(), event.session(), event.agendaItem());
        return state(MotionState.PENDING);
    }

    MotionDraft opened(int round) {
        rounds = Folding.plus(rounds, new MotionView.RoundBrief(round, null, false));
        return state(MotionState.VOTING);
    }

    MotionDraft closed(int round, Outcome outcome) {
        return round(new MotionView.RoundBrief(round, outcome, false)).state(MotionState.after(outcome));
    }

    MotionDraft annulled(int round) {
        var outcome = rounds.stream()
                .filter(brief -> brief.round() == round)
                .findFirst()
                .map(MotionView.RoundBrief::outcome);
        return round(new MotionView.RoundBrief(round, outcome.orElse(null), true))
                .state(MotionState.ANNULLED);
    }

    /** Another motion reconsiders this one; the motion itself stays as it is. */
    MotionView reconsidered(MotionId by) {
        reconsideredBy = Folding.plus(reconsideredBy, by);
        return view(before.version());
    }

    private MotionDraft round(MotionView.RoundBrief changed) {
        rounds = rounds.stream()
                .map(brief -> brief.round() == changed.round() ? changed : brief)
                .toList();
        return this;
    }

    MotionView view(long version) {
        return new MotionView(
                before.id(),
                version,
                before.content(),
                place,
                state,
                seconders,
                amendments,
                recusals,
                rounds,
                reconsideredBy,
                acts);
    }
}
