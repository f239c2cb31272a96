package org.sillok.kernel.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;

/**
 * One person in one seat for one term (임기).
 *
 * @param from the first day in office
 * @param until the first day no longer in office by the term; absent where the term is open
 * @param endedOn the first day no longer in office because the membership ended; absent while it has not
 * @param term 1 for a first appointment, then one more for each reappointment in a row
 */
public record Membership(
        MembershipId id,
        SeatId seat,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate endedOn,
        int term) {

    public Membership {
        if (term < 1 || term > 1_000) throw new InvalidValue("term", "1 to 1000", term);
    }

    /** The first day no longer in office, whatever the cause; absent while none is known. */
    public @Nullable LocalDate end() {
        if (endedOn == null) return until;
        return until == null || endedOn.isBefore(until) ? endedOn : until;
    }

    /** Whether the member is in office that day. It follows from the dates alone, not from whether a deadline fired. */
    public boolean inOfficeOn(LocalDate day) {
        var end = end();
        return !day.isBefore(from) && (end == null || day.isBefore(end));
    }

    /** Whether this membership shares a day with the interval. */
    public boolean overlaps(LocalDate otherFrom, @Nullable LocalDate otherEnd) {
        var begin = from.isBefore(otherFrom) ? otherFrom : from;
        var end = end();
        return (end == null || begin.isBefore(end)) && (otherEnd == null || begin.isBefore(otherEnd));
    }

    public Membership endedOn(LocalDate day) {
        return new Membership(id, seat, person, from, until, day, term);
    }
}
