package org.sillok.kernel.plan;

import java.time.Instant;
import java.util.Optional;
import org.sillok.kernel.InvalidValue;

/** When plans are submitted, adjusted and confirmed: three windows, none before the one before it ends. */
public record PlanSchedule(Window submission, Window consultation, Window confirmation) {

    /** From an instant up to, and without, a later one. */
    public record Window(Instant opens, Instant closes) {

        public Window {
            if (!closes.isAfter(opens)) throw new InvalidValue("closes", "after " + opens, closes);
        }

        boolean contains(Instant at) {
            return !at.isBefore(opens) && at.isBefore(closes);
        }
    }

    public PlanSchedule {
        requireOrder(submission, consultation);
        requireOrder(consultation, confirmation);
    }

    private static void requireOrder(Window earlier, Window later) {
        if (later.opens().isBefore(earlier.closes())) {
            throw new InvalidValue("schedule", "no window before the one before it ends", later.opens());
        }
    }

    /** The phase at a time; empty between the windows. */
    public Optional<PlanPhase> phaseAt(Instant at) {
        if (submission.contains(at)) return Optional.of(PlanPhase.SUBMISSION);
        if (consultation.contains(at)) return Optional.of(PlanPhase.CONSULTATION);
        return confirmation.contains(at) ? Optional.of(PlanPhase.CONFIRMATION) : Optional.empty();
    }
}
