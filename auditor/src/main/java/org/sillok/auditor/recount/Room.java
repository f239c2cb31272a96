package org.sillok.auditor.recount;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;

/**
 * Who is in the room of a meeting, who was and has left, and whether the meeting is over.
 *
 * @param over whether nobody can come any more
 */
record Room(List<PersonId> present, List<PersonId> left, boolean over) {

    private static final Room EMPTY = new Room(List.of(), List.of(), false);

    static Room fold(@Nullable Room before, MeetingEvent event) {
        var room = before == null ? EMPTY : before;
        return switch (event) {
            case MemberArrived e -> new Room(plus(room.present, e.member()), without(room.left, e.member()), room.over);
            case MemberDeparted e ->
                new Room(without(room.present, e.member()), plus(room.left, e.member()), room.over);
            case MeetingAdjourned e ->
                new Room(
                        List.of(),
                        Stream.concat(room.left.stream(), room.present.stream()).toList(),
                        true);
            case MeetingCancelled e -> new Room(room.present, room.left, true);
            case PublishedMeetingRecorded e ->
                new Room(
                        List.of(),
                        e.attendance().stream()
                                .filter(PublishedAttendance::present)
                                .map(PublishedAttendance::member)
                                .toList(),
                        true);
            default -> room;
        };
    }

    private static List<PersonId> plus(List<PersonId> people, PersonId one) {
        return Stream.concat(people.stream(), Stream.of(one)).toList();
    }

    private static List<PersonId> without(List<PersonId> people, PersonId one) {
        return people.stream().filter(person -> !person.equals(one)).toList();
    }
}
