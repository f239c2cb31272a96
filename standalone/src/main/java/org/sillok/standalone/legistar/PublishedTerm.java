package org.sillok.standalone.legistar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;

/**
 * A term of office as published, in the seat that it was given here, because the publication numbers no seats.
 *
 * @param record the number of the office record
 * @param until the first day no longer in office; absent where it is not known
 * @param ordinal 1 for a first term, then one more for each that follows without a gap
 */
record PublishedTerm(
        int record,
        PersonId person,
        LocalDate from,
        @Nullable LocalDate until,
        int seat,
        int ordinal,
        String title) {

    boolean isOverOn(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    static PublishedTerm unseated(PersonId person, Legistar.OfficeRecord record) {
        var title = record.title().isBlank() ? record.memberType() : record.title() + " · " + record.memberType();
        return new PublishedTerm(record.id(), person, record.from(), record.until(), 0, 1, title);
    }

    PublishedTerm seated(int inSeat, int asTerm) {
        return new PublishedTerm(record, person, from, until, inSeat, asTerm, title);
    }
}
