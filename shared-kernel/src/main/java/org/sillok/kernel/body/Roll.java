package org.sillok.kernel.body;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;

/**
 * Who was in office on a day (재적), and under which charter.
 *
 * @param seats all seats of the charter (정수)
 * @param members those in office, in the order of the charter's seats
 * @param chair the chair, where the body has one
 * @param viceChair who presides where the chair cannot, where the body has one
 */
public record Roll(
        int charterVersion,
        int seats,
        List<RollEntry> members,
        @Nullable PersonId chair,
        @Nullable PersonId viceChair) {

    public Roll {
        members = List.copyOf(members);
    }

    public boolean includes(PersonId person) {
        return seatOf(person).isPresent();
    }

    public Optional<SeatId> seatOf(PersonId person) {
        return members.stream()
                .filter(entry -> entry.member().equals(person))
                .map(RollEntry::seat)
                .findFirst();
    }

    /** Who presides among those who can: the chair, or else the vice-chair; nobody where neither can. */
    public Optional<PersonId> presiding(Predicate<PersonId> able) {
        return Stream.of(Optional.ofNullable(chair), Optional.ofNullable(viceChair))
                .flatMap(Optional::stream)
                .filter(able)
                .findFirst();
    }

    public int inOffice() {
        return members.size();
    }

    /** Seats that nobody holds (결원). */
    public int vacant() {
        return Math.max(0, seats - members.size());
    }
}
