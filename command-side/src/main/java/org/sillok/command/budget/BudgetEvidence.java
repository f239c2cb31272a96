package org.sillok.command.budget;

import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.intake.ActForm;
import org.sillok.command.motion.MotionReading;
import org.sillok.command.motion.MotionReadings;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.body.BodyRefusal.UnknownBody;
import org.sillok.kernel.budget.BudgetRefusal.MotionNotAdopted;
import org.springframework.stereotype.Component;

/** What a budget must know of other streams: whether its body is there, and what a motion grants. */
@Component
class BudgetEvidence {

    private final EventLog log;
    private final MotionReadings motions;

    BudgetEvidence(EventLog log, MotionReadings motions) {
        this.log = log;
        this.motions = motions;
    }

    /** @throws Refused when the record knows no such body */
    void require(BodyId body) {
        if (log.lastSequence(body.toString()).isEmpty()) throw new Refused(new UnknownBody(body));
    }

    /** What the record says of the motion named as authority; absent where none is. @throws Refused when it is not in force */
    @Nullable
    MotionReading granted(BudgetId budget, @Nullable ActForm form) {
        if (form == null || !(form.authority() instanceof AdoptedMotion by)) return null;
        var reading = motions.read(by.motion());
        if (!reading.adopted()) throw new Refused(new MotionNotAdopted(budget, by.motion(), reading.state()));
        return reading;
    }
}
