package org.sillok.command.meeting;

import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.DAY;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.QUORUM;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.noon;
import static org.sillok.command.Hall.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.meeting.Suspension;

/** One meeting on the last day of the year, as its events tell it. */
final class Calendar {

    static final MeetingId MEETING = new MeetingId("2019-12");
    static final SessionId SESSION = new SessionId("2019-2");
    static final Instant SCHEDULED = noon(DAY);
    static final AgendaItem THE_ITEM = item("plan");
    static final AgendaItem OTHER_ITEM = item("other");

    static final MeetingConvened CONVENED = new MeetingConvened(
            MEETING,
            BODY,
            MeetingKind.REGULAR,
            SESSION,
            SCHEDULED,
            words(5),
            noticeDay(7),
            7,
            7,
            null,
            BODY_SEEN,
            clerk());
    static final AgendaItemAdded ITEM_ADDED = new AgendaItemAdded(MEETING, THE_ITEM, clerk());
    static final AgendaItemAdded OTHER_ADDED = new AgendaItemAdded(MEETING, OTHER_ITEM, clerk());
    static final MeetingSuspended SUSPENDED = new MeetingSuspended(MEETING, Suspension.CALLED, null, clerk());
    static final MeetingAdjourned ADJOURNED = new MeetingAdjourned(MEETING, clerk());
    static final MeetingCancelled CANCELLED = new MeetingCancelled(MEETING, clerk());

    private Calendar() {}

    static AgendaItem item(String name) {
        return new AgendaItem(new AgendaItemId(name), "matter-of-" + name, null, words(6), List.of());
    }

    static LocalDate noticeDay(int daysBefore) {
        return DAY.minusDays(daysBefore);
    }

    static Notice notice(int days, boolean subordinate) {
        return new Notice(noticeDay(days), days, 7, LAW, subordinate, BODY_SEEN);
    }

    static ConveneMeeting convene(MeetingKind kind, Notice notice, @Nullable Commitment urgency) {
        return new ConveneMeeting(MEETING, BODY, kind, SESSION, SCHEDULED, words(5), notice, urgency, clerk());
    }

    static OpenMeeting open() {
        return new OpenMeeting(MEETING, ROLL, QUORUM, BODY_SEEN, clerk());
    }

    static Standing in(PersonId person) {
        return new Standing(person, true, BODY_SEEN);
    }

    static MemberArrived arrived(PersonId member) {
        return new MemberArrived(MEETING, member, BODY_SEEN, clerk());
    }

    static MemberDeparted departed(PersonId member) {
        return new MemberDeparted(MEETING, member, clerk());
    }

    static MeetingOpened opened(PersonId... present) {
        var quorum = Verdict.quorum(QUORUM, present.length, 7, 5);
        return new MeetingOpened(MEETING, ROLL, List.of(present), QUORUM, quorum, BODY_SEEN, clerk());
    }

    /** A convened meeting with these people in the room. */
    static List<Object> room(PersonId... present) {
        var events = new ArrayList<Object>(List.of(CONVENED));
        for (var person : present) events.add(arrived(person));
        return events;
    }

    static List<Object> and(List<?> events, Object... more) {
        var all = new ArrayList<Object>(events);
        all.addAll(List.of(more));
        return all;
    }
}
