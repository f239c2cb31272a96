package org.sillok.projection.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.projection.Key;
import org.sillok.projection.Views;

/** A decision in a list, with the title of its motion and whether it still stands. */
public record DecisionLine(
        Commitment title,
        @Nullable AmendmentTarget amends,
        boolean annulled,
        @Nullable MotionId supersededBy,
        DecisionView decision) {

    static DecisionLine of(DecisionView decision, Views views) {
        var motion = views.find(Motions.PROJECTION, Key.of(decision.motion())).orElseThrow();
        return new DecisionLine(
                motion.content().title(),
                motion.content().amends(),
                motion.annulled(decision.round()),
                motion.supersededBy(views).orElse(null),
                decision);
    }
}
