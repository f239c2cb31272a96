package org.sillok.command.budget;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetGrant;

/**
 * What the record says of a motion that is to amend a budget.
 *
 * @param body whose motion it is
 * @param inForce whether it was adopted, and the decision holds
 * @param state where the motion stands, in one word
 * @param grant what it grants when adopted; absent where it grants nothing
 * @param evidence the motion's last event then seen
 */
public record Granted(
        MotionId motion,
        BodyId body,
        boolean inForce,
        String state,
        @Nullable BudgetGrant grant,
        Evidence evidence) {}
