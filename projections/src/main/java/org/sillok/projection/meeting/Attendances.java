package org.sillok.projection.meeting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per member and meeting, listed by meeting and by member; members on the roll who never came have one too. */
public final class Attendances implements Projection<AttendanceView> {

    public static final Attendances PROJECTION = new Attendances();

    private Attendances() {}

    @Override
    public String name() {
        return "attendances";
    }

    @Override
    public Class<AttendanceView> view() {
        return AttendanceView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        if (!(recorded.event() instanceof MeetingEvent event)) return List.of();
        return members(event)
                .distinct()
                .flatMap(member -> Stream.of(byMeeting(event, member), byMember(event, member)))
                .toList();
    }

    private static Stream<PersonId> members(MeetingEvent event) {
        return switch (event) {
            case MemberArrived e -> Stream.of(e.member());
            case MemberDeparted e -> Stream.of(e.member());
            case MeetingOpened e -> e.roll().members().stream().map(RollEntry::member);
            case PublishedMeetingRecorded e -> e.attendance().stream().map(PublishedAttendance::member);
            case MeetingConvened ignored -> Stream.of();
            case AgendaItemAdded ignored -> Stream.of();
            case AgendaItemWithdrawn ignored -> Stream.of();
            case AgendaReordered ignored -> Stream.of();
            case MeetingPostponed ignored -> Stream.of();
            case MeetingCancelled ignored -> Stream.of();
            case MeetingSuspended ignored -> Stream.of();
            case MeetingResumed ignored -> Stream.of();
            // The answer ends open intervals at the adjournment, so that nobody's view has to be named here.
            case MeetingAdjourned ignored -> Stream.of();
        };
    }

    private static Key byMeeting(MeetingEvent event, PersonId member) {
        return Key.of(event.meeting(), member.value());
    }

    private static Key byMember(MeetingEvent event, PersonId member) {
        return Key.of(member, event.meeting().value());
    }

    @Override
    public AttendanceView fold(Key key, @Nullable AttendanceView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof MeetingEvent event)) throw Folding.unkeyed(key, recorded.event());
        var trace = Trace.of(recorded);
        var member = members(event)
                .filter(one -> byMeeting(event, one).equals(key)
                        || byMember(event, one).equals(key))
                .findFirst()
                .orElseThrow(() -> Folding.unkeyed(key, event));
        var view = before == null
                ? new AttendanceView(event.meeting(), member, null, List.of(), List.of(), trace)
                : before;
        return switch (event) {
            case MemberArrived ignored -> view.arrived(trace);
            case MemberDeparted ignored -> Folding.existing(key, before).departed(trace);
            case MeetingOpened e -> view.seated(e.roll().seatOf(member).orElse(null));
            case PublishedMeetingRecorded e -> published(view, e);
            default -> throw Folding.unkeyed(key, event);
        };
    }

    private static AttendanceView published(AttendanceView before, PublishedMeetingRecorded event) {
        var view = before;
        for (var one : event.attendance()) {
            if (one.member().equals(view.member())) view = view.published(one);
        }
        return view;
    }
}
