package org.sillok.command.review;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.OpinionAnswered;
import org.sillok.kernel.review.Programme;
import org.sillok.kernel.review.Reflection;
import org.sillok.kernel.review.ReviewFacts;
import org.sillok.kernel.review.ReviewRefusal.NotReflectedThere;
import org.sillok.kernel.review.ReviewRefusal.NothingToAnswer;
import org.sillok.kernel.review.ReviewRefusal.UnknownProgramme;

/** How the budget answers: once for each opinion, and followed only where the budget really moved that way. */
final class Answering {

    private Answering() {}

    static OpinionAnswered answered(ReviewFacts facts, AnswerOpinion told) {
        var programme = facts.programme(told.programme())
                .orElseThrow(() -> new Refused(new UnknownProgramme(told.review(), told.programme())));
        var opinion = facts.opinions().get(programme.id());
        if (opinion == null) throw new Refused(new NothingToAnswer(told.review(), programme.id(), "no opinion"));
        if (facts.answers().containsKey(programme.id())) {
            throw new Refused(new NothingToAnswer(told.review(), programme.id(), "answered"));
        }
        var reflection = told.followed()
                ? reflected(facts, programme, opinion, told.amendment())
                : new Reflection.NotReflected();
        return new OpinionAnswered(told.review(), programme.id(), reflection, told.act());
    }

    private static Reflection reflected(
            ReviewFacts facts, Programme programme, Opinion opinion, @Nullable LineMove move) {
        var wanted = opinion.delta();
        if (wanted == 0 && move == null) return new Reflection.Reflected(0, null);
        var changed = move == null ? 0 : move.delta();
        if (move == null || Long.signum(changed) != Long.signum(wanted)) {
            throw new Refused(new NotReflectedThere(
                    facts.review(),
                    programme.id(),
                    facts.budget(),
                    programme.line(),
                    move == null ? -1 : move.evidence().sequence(),
                    wanted,
                    changed));
        }
        return new Reflection.Reflected(changed, move.evidence());
    }
}
