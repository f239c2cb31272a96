package org.sillok.kernel.body;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Slug;

/**
 * A group of seats filled in one way (위촉 구분).
 *
 * @param seats 1 to 1,000
 * @param termMonths length of a term, 1 to 1,200; absent where the seat goes with an office
 * @param reappointments how often a member may be reappointed (연임), 0 to 100
 * @param successorServesRest whether a successor serves only the rest of the predecessor's term
 */
public record SeatGroup(
        String id,
        Commitment label,
        Commitment nominatedBy,
        Kind kind,
        int seats,
        @Nullable Integer termMonths,
        int reappointments,
        boolean successorServesRest,
        Article article) {

    /** How somebody comes to a seat. */
    public enum Kind {
        APPOINTED,
        OPEN_CALL,
        EX_OFFICIO,
        ELECTED
    }

    public SeatGroup {
        Slug.require(id);
        if (seats < 1 || seats > 1_000) throw new InvalidValue("seats", "1 to 1000", seats);
        if (termMonths != null && (termMonths < 1 || termMonths > 1_200)) {
            throw new InvalidValue("termMonths", "1 to 1200", termMonths);
        }
        if ((termMonths == null) != (kind == Kind.EX_OFFICIO)) {
            throw new InvalidValue(
                    "termMonths",
                    "absent for a seat that goes with an office, given for any other",
                    String.valueOf(termMonths));
        }
        if (reappointments < 0 || reappointments > 100) {
            throw new InvalidValue("reappointments", "0 to 100", reappointments);
        }
    }

    /** The seats of this group, numbered from 1. */
    public SeatId seat(int number) {
        if (number < 1 || number > seats) throw new InvalidValue("seat", "1 to " + seats, number);
        return new SeatId(id, number);
    }
}
