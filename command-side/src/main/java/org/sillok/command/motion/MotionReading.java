package org.sillok.command.motion;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.motion.Challenge;

/**
 * What others have to know of a motion.
 *
 * @param state the word for where it stands
 * @param adopted whether it was adopted and the decision holds, not annulled and not superseded by a reconsideration; an amendment takes force only with what it amends
 * @param challenges the recusal that its adoption decides; absent where it decides on none
 * @param since when it came to stand where it does, at the earliest
 * @param grants what it grants once adopted, as amended; absent where it grants nothing
 */
public record MotionReading(
        MotionId motion,
        BodyId body,
        String state,
        boolean adopted,
        @Nullable BudgetGrant grants,
        @Nullable Challenge challenges,
        Instant since,
        Evidence evidence) {}
