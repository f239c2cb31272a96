package org.sillok.command.body;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sillok.kernel.body.AppointmentCheck.MostYears;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.Membership;

/** How long a person has sat on a body without a day's break, and for how long not since. */
record YearsInRow(Membership planned, BodyFacts body) {

    Finding look(MostYears most) {
        var left = lastLeft();
        if (left.isPresent() && isOut(left.get(), most)) {
            var free = left.get().plusYears(most.coolingOffYears());
            return Finding.of(false, "cooling-off", most.years(), left.get(), most.coolingOffYears(), free);
        }
        var start = startOfRow(planned.from());
        var end = planned.until();
        var limit = start.plusYears(most.years());
        var met = end == null ? planned.from().isBefore(limit) : !end.isAfter(limit);
        return Finding.of(met, "most-years", start, end == null ? "–" : end, most.years());
    }

    /** Whether the person has left after all the years allowed, and may not yet come back. */
    private boolean isOut(LocalDate left, MostYears most) {
        return left.isBefore(planned.from())
                && !startOfRow(left).plusYears(most.years()).isAfter(left)
                && planned.from().isBefore(left.plusYears(most.coolingOffYears()));
    }

    /** The first day of the terms that lead up to a day without a break. */
    private LocalDate startOfRow(LocalDate day) {
        var start = day;
        for (var earlier = termUpTo(start); earlier.isPresent(); earlier = termUpTo(start)) start = earlier.get();
        return start;
    }

    private Optional<LocalDate> termUpTo(LocalDate day) {
        return own().filter(one -> one.from().isBefore(day))
                .filter(one -> one.end() == null || !one.end().isBefore(day))
                .map(Membership::from)
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastLeft() {
        return own().map(Membership::end)
                .filter(Objects::nonNull)
                .filter(end -> !end.isAfter(planned.from()))
                .max(Comparator.naturalOrder());
    }

    private Stream<Membership> own() {
        return body.memberships().stream().filter(one -> one.person().equals(planned.person()));
    }
}
