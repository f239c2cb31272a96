package org.sillok.projection.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.body.SeatId;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.person.PersonRef;

/** Who was in the room of a meeting, and when. */
public record Attendance(
        MeetingId meeting,
        long version,
        BodyRef body,
        MeetingState state,
        @Nullable Instant openedAt,
        @Nullable Instant adjournedAt,
        List<Member> members) {

    /**
     * One member's attendance.
     *
     * @param attended whether the member was there at any time
     * @param inTheRoom whether the member is there now, while the meeting is not over
     */
    public record Member(
            PersonRef member,
            @Nullable SeatId seat,
            boolean attended,
            boolean inTheRoom,
            List<Stay> stays,
            List<AttendanceView.Published> published) {

        public Member {
            stays = List.copyOf(stays);
            published = List.copyOf(published);
        }
    }

    /**
     * From coming to going.
     *
     * @param until absent while it goes on; the adjournment where no departure was recorded before it
     * @param arrivalAt the position of the arrival
     * @param departureAt the position of the departure; absent where there was none
     */
    public record Stay(
            Instant from,
            @Nullable Instant until,
            long arrivalAt,
            @Nullable Long departureAt) {}

    public Attendance {
        members = List.copyOf(members);
    }
}
