package org.sillok.command.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetGrant;

/**
 * What others have to know of a motion.
 *
 * @param state the word for where it stands
 * @param adopted whether it was adopted and the decision holds; an amendment takes force only with what it amends
 * @param grants what it grants once adopted, as amended; absent where it grants nothing
 */
public record MotionReading(
        MotionId motion,
        BodyId body,
        String state,
        boolean adopted,
        @Nullable BudgetGrant grants,
        Evidence evidence) {}
