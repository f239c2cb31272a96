package org.sillok.command.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.sillok.kernel.PersonId;

/** Who is in the room, in the order of arrival, and who was there and left. */
public record Attendance(List<PersonId> inTheRoom, List<PersonId> left) {

    static final Attendance NOBODY = new Attendance(List.of(), List.of());

    public Attendance {
        inTheRoom = List.copyOf(inTheRoom);
        left = List.copyOf(left);
    }

    boolean has(PersonId person) {
        return inTheRoom.contains(person);
    }

    Attendance arrived(PersonId person) {
        return new Attendance(plus(inTheRoom, person), without(left, person));
    }

    Attendance departed(PersonId person) {
        return new Attendance(without(inTheRoom, person), plus(left, person));
    }

    /** The room is empty once the meeting is over. */
    Attendance dispersed() {
        return new Attendance(
                List.of(), Stream.concat(left.stream(), inTheRoom.stream()).toList());
    }

    private static List<PersonId> plus(List<PersonId> people, PersonId one) {
        return Stream.concat(people.stream(), Stream.of(one)).toList();
    }

    private static List<PersonId> without(List<PersonId> people, PersonId one) {
        return people.stream().filter(person -> !person.equals(one)).toList();
    }
}
