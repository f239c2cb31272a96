package org.sillok.projection.timeline;

import org.sillok.kernel.review.OpinionAnswered;
import org.sillok.kernel.review.OpinionGiven;
import org.sillok.kernel.review.PrioritiesSet;
import org.sillok.kernel.review.Reflection;
import org.sillok.kernel.review.ReviewConcluded;
import org.sillok.kernel.review.ReviewEvent;
import org.sillok.kernel.review.ReviewOpened;

/** What there is to tell of reviews. */
final class TellingReview {

    private TellingReview() {}

    static Telling tell(Telling telling, ReviewEvent event) {
        telling.thing("review", event.review());
        return switch (event) {
            case ReviewOpened e ->
                telling.thing("budget", e.budget())
                        .thing("panel", e.panel())
                        .sealed("title", e.title())
                        .count("programmes", e.programmes().size());
            case OpinionGiven e -> given(telling, e);
            case PrioritiesSet e ->
                telling.thing("motion", e.motion())
                        .count("programmes", e.order().size())
                        .text("first", e.order().getFirst().value());
            case OpinionAnswered e -> answered(telling, e);
            case ReviewConcluded ignored -> telling;
        };
    }

    private static Telling given(Telling telling, OpinionGiven e) {
        telling.thing("motion", e.motion())
                .text("programme", e.programme().value())
                .sealed("statement", e.statement())
                .count("by", Math.abs(e.opinion().delta()));
        return switch (Long.signum(e.opinion().delta())) {
            case 1 -> telling.variant("raise");
            case -1 -> telling.variant("cut");
            default -> telling;
        };
    }

    private static Telling answered(Telling telling, OpinionAnswered e) {
        telling.text("programme", e.programme().value());
        return switch (e.reflection()) {
            case Reflection.Reflected reflected -> telling.count("delta", reflected.delta());
            case Reflection.NotReflected ignored -> telling.variant("not-reflected");
        };
    }
}
