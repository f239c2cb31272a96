package org.sillok.projection.timeline;

import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;

/** What there is to tell of motions. */
final class TellingMotion {

    private TellingMotion() {}

    static Telling tell(Telling telling, MatterDocketed e) {
        return telling.thing("motion", e.motion())
                .thing("body", e.docket().body())
                .text("session", e.docket().session().value())
                .text("matter", e.matter());
    }

    static Telling tell(Telling telling, MotionEvent event) {
        telling.thing("motion", event.motion());
        return switch (event) {
            case MotionSubmitted e -> submitted(telling, e);
            case MotionSeconded e -> telling.thing("seconder", e.seconder());
            case AmendmentProposed e ->
                telling.thing("amendment", e.amendment()).count("degree", e.degree());
            case MotionWithdrawn ignored -> telling;
            case MotionDeferred ignored -> telling;
            case MotionTakenUp e ->
                telling.thing("meeting", e.meeting())
                        .text("item", e.agendaItem().value());
            case MemberRecused e -> recused(telling, e.recusal());
            case VotingOpened e -> opened(telling, e);
            case VoteCast e -> vote(telling.count("round", e.round()), e.vote());
            case VoteChanged e -> vote(telling.count("round", e.round()).term("from", e.from()), e.vote());
            case RollCallRecorded e ->
                telling.count("round", e.round())
                        .count("votes", e.votes().size())
                        .tally(Tally.of(e.votes()));
            case SecretTallyRecorded e ->
                telling.count("round", e.round())
                        .tally(e.tally())
                        .count("participants", e.participants().size());
            case ConsentDeclared e -> telling.count("round", e.round());
            case VotingTied e ->
                telling.count("round", e.round()).tally(e.decision().tally());
            case CastingVoteGiven e ->
                telling.count("round", e.round()).thing("chair", e.chair()).term("choice", e.choice());
            case VotingClosed e -> closed(telling, e);
            case DecisionAnnulled e -> telling.count("round", e.round()).term("annulled", e.annulled());
            case PublishedDecisionRecorded e -> published(telling, e);
        };
    }

    private static Telling submitted(Telling telling, MotionSubmitted e) {
        telling.thing("body", e.body())
                .thing("meeting", e.meeting())
                .text("item", e.agendaItem().value())
                .text("matter", e.matter())
                .sealed("title", e.title())
                .thing("mover", e.mover());
        if (e.grants() != null) telling.thing("budget", e.grants().budget());
        if (e.amends() != null) {
            return telling.variant("amending")
                    .thing("amends", e.amends().motion())
                    .count("degree", e.amends().degree());
        }
        return e.reconsiders() == null
                ? telling
                : telling.variant("reconsidering").thing("reconsiders", e.reconsiders());
    }

    private static Telling recused(Telling telling, Recusal recusal) {
        telling.thing("member", recusal.member()).term("kind", recusal.kind()).text("rule", recusal.rule());
        return recusal.ground() == null ? telling : telling.variant("grounded").sealed("ground", recusal.ground());
    }

    private static Telling opened(Telling telling, VotingOpened e) {
        return telling.thing("meeting", e.meeting())
                .count("round", e.round())
                .term("method", e.method())
                .count("inOffice", e.roll().inOffice())
                .count("present", e.present().size())
                .count("charterVersion", e.rules().charterVersion())
                .text("rule", e.rules().deciding().article().citation());
    }

    private static Telling vote(Telling telling, Vote vote) {
        telling.thing("voter", vote.voter()).term("choice", vote.choice());
        return vote.onBehalfOf() == null ? telling : telling.variant("proxy").thing("onBehalfOf", vote.onBehalfOf());
    }

    private static Telling closed(Telling telling, VotingClosed e) {
        var decisive = e.decision().majority().decisive();
        return telling.thing("body", e.body())
                .thing("meeting", e.meeting())
                .count("round", e.round())
                .term("outcome", e.decision().outcome())
                .tally(e.decision().tally())
                .count("inOffice", e.decision().headcount().inOffice())
                .count("present", e.decision().headcount().present())
                .count("count", decisive.count())
                .count("required", decisive.required())
                .count("of", decisive.of())
                .term("base", decisive.threshold().base());
    }

    private static Telling published(Telling telling, PublishedDecisionRecorded e) {
        telling.thing("body", e.body())
                .sealed("title", e.title())
                .day("on", e.on())
                .text("source", e.source())
                .term("outcome", e.published())
                .term("recomputed", e.recomputed().outcome())
                .tally(e.recomputed().tally())
                .count("deviations", e.deviations().size());
        if (e.meeting() != null) telling.thing("meeting", e.meeting());
        return e.deviations().isEmpty() ? telling : telling.variant("deviating");
    }
}
