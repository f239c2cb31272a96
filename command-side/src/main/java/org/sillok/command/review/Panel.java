package org.sillok.command.review;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.OpinionGiven;
import org.sillok.kernel.review.PrioritiesSet;
import org.sillok.kernel.review.Programme;
import org.sillok.kernel.review.ReviewFacts;
import org.sillok.kernel.review.ReviewRefusal.CutExceedsProgramme;
import org.sillok.kernel.review.ReviewRefusal.MotionOfAnotherPanel;
import org.sillok.kernel.review.ReviewRefusal.NotDecidedByPanel;
import org.sillok.kernel.review.ReviewRefusal.OpinionAlreadyGiven;
import org.sillok.kernel.review.ReviewRefusal.PrioritiesIncomplete;
import org.sillok.kernel.review.ReviewRefusal.UnknownProgramme;

/** What the panel decides: always by a motion of its own. */
record Panel(ReviewFacts facts) {

    OpinionGiven opinion(GiveOpinion told) {
        var motion = own(told.motion());
        var programme = facts.programme(told.programme())
                .orElseThrow(() -> new Refused(new UnknownProgramme(told.review(), told.programme())));
        if (facts.opinions().containsKey(programme.id())) {
            throw new Refused(new OpinionAlreadyGiven(told.review(), programme.id()));
        }
        requireEnough(programme, told.opinion());
        return new OpinionGiven(
                told.review(),
                programme.id(),
                told.opinion(),
                told.statement(),
                motion.motion(),
                motion.evidence(),
                told.act());
    }

    private void requireEnough(Programme programme, Opinion opinion) {
        if (-opinion.delta() > programme.amount()) {
            throw new Refused(
                    new CutExceedsProgramme(facts.review(), programme.id(), programme.amount(), -opinion.delta()));
        }
    }

    PrioritiesSet priorities(SetPriorities told) {
        var motion = own(told.motion());
        var named = new HashSet<>(told.order());
        var all = facts.programmes().stream().map(Programme::id).toList();
        if (told.order().size() != all.size() || !named.containsAll(all)) {
            throw new Refused(new PrioritiesIncomplete(
                    told.review(), all.size(), told.order().size()));
        }
        return new PrioritiesSet(told.review(), told.order(), motion.motion(), motion.evidence(), told.act());
    }

    private MotionReading own(@Nullable MotionReading motion) {
        if (motion == null) throw new Refused(new NotDecidedByPanel(facts.review(), facts.panel()));
        if (!motion.body().equals(facts.panel())) {
            throw new Refused(new MotionOfAnotherPanel(facts.review(), motion.motion(), motion.body(), facts.panel()));
        }
        return motion;
    }
}
