package org.sillok.kernel.plan;

import org.sillok.kernel.BodyId;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.Refusal;

/** Why a command about district and dong plans was refused. */
public sealed interface PlanRefusal extends Refusal {

    record UnknownPlanning(PlanningId planning) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record PlanningAlreadyScheduled(PlanningId planning) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownPlan(PlanId plan) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record PlanAlreadySubmitted(PlanId plan) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The act does not fall into the window for it. */
    record OutOfPhase(PlanningId planning, PlanPhase needed, String phase) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record PlanNotInState(PlanId plan, PlanState state, PlanState needed) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownPlanItem(PlanId plan, PlanItemId item) implements PlanRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** An adjustment changes the amount. */
    record NothingAdjusted(PlanId plan, PlanItemId item, long amount) implements PlanRefusal {}

    /** A plan is confirmed by a motion of the body that the round names. */
    record NotConfirmedByBody(PlanId plan, BodyId body, String by) implements PlanRefusal {}
}
