package org.sillok.kernel;

import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BODY_SEEN;
import static org.sillok.kernel.Samples.CHAIR;
import static org.sillok.kernel.Samples.CITIZEN_1;
import static org.sillok.kernel.Samples.CITIZEN_2;
import static org.sillok.kernel.Samples.DOCUMENT;
import static org.sillok.kernel.Samples.MEETING;
import static org.sillok.kernel.Samples.NOON;
import static org.sillok.kernel.Samples.plain;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.meeting.Suspension;

/** Canonical events of meetings. */
public final class MeetingSamples {

    public static final SessionId SESSION = new SessionId("2019-2");
    public static final AgendaItemId ITEM = new AgendaItemId("item-1");
    public static final AgendaItem PLAN =
            new AgendaItem(ITEM, "comprehensive-plan-2020", null, words("Comprehensive plan"), List.of(DOCUMENT));
    public static final Verdict QUORATE = Verdict.quorum(BodySamples.OPENING, 3, 15, 4);

    private MeetingSamples() {}

    static List<Sample> all() {
        var present = List.of(CHAIR, CITIZEN_1, CITIZEN_2);
        return List.of(
                sample(convened(MeetingKind.REGULAR, null)),
                sample("extraordinary", convened(MeetingKind.EXTRAORDINARY, words("the assembly meets tomorrow"))),
                sample("subcommittee", convened(MeetingKind.SUBCOMMITTEE, null)),
                sample(new AgendaItemAdded(MEETING, PLAN, stated())),
                sample("of-a-kind", new AgendaItemAdded(MEETING, dismissal(), stated())),
                sample("without-documents", new AgendaItemAdded(MEETING, withoutDocuments(), plain(CHAIR))),
                sample(new AgendaItemWithdrawn(MEETING, ITEM, stated())),
                sample(new AgendaReordered(MEETING, List.of(new AgendaItemId("item-2"), ITEM), stated())),
                sample(new MeetingPostponed(MEETING, NOON, NOON.plusSeconds(86_400), stated())),
                sample(new MeetingCancelled(MEETING, stated())),
                sample(new MemberArrived(MEETING, CITIZEN_1, BODY_SEEN, stated())),
                sample(new MemberDeparted(MEETING, CITIZEN_1, stated())),
                sample(new MeetingOpened(MEETING, roll(), present, BodySamples.OPENING, QUORATE, BODY_SEEN, stated())),
                sample("without-chair", openedWithoutChair()),
                sample(new MeetingSuspended(MEETING, Suspension.QUORUM_LOST, lost(), stated())),
                sample("called", new MeetingSuspended(MEETING, Suspension.CALLED, null, plain(CHAIR))),
                sample(new MeetingResumed(MEETING, present, QUORATE, stated())),
                sample(new MeetingAdjourned(MEETING, stated())),
                sample(published()));
    }

    /** Four in office of fifteen seats, under the founding charter. */
    public static Roll roll() {
        return new Roll(
                1,
                15,
                List.of(
                        new RollEntry(new SeatId("chair", 1), CHAIR),
                        new RollEntry(new SeatId("citizen", 1), CITIZEN_1),
                        new RollEntry(new SeatId("citizen", 2), CITIZEN_2),
                        new RollEntry(new SeatId("citizen", 3), Samples.CITIZEN_3)),
                CHAIR,
                null);
    }

    private static MeetingConvened convened(MeetingKind kind, @Nullable Commitment urgency) {
        return new MeetingConvened(
                MEETING,
                BODY,
                kind,
                SESSION,
                NOON,
                words("City hall, room 3"),
                LocalDate.of(2019, 12, 20),
                11,
                7,
                urgency,
                BODY_SEEN,
                stated());
    }

    private static AgendaItem withoutDocuments() {
        return new AgendaItem(ITEM, "any-other-business", null, words("Any other business"), List.of());
    }

    private static AgendaItem dismissal() {
        return new AgendaItem(ITEM, "dismissal-of-the-vice-chair", "dismissal", words("Dismissal"), List.of());
    }

    private static MeetingOpened openedWithoutChair() {
        var roll = new Roll(1, 15, List.of(new RollEntry(new SeatId("citizen", 1), CITIZEN_1)), null, null);
        var quorum = Verdict.quorum(BodySamples.OPENING, 1, 15, 1);
        return new MeetingOpened(MEETING, roll, List.of(CITIZEN_1), BodySamples.OPENING, quorum, BODY_SEEN, stated());
    }

    private static Verdict lost() {
        return Verdict.quorum(BodySamples.OPENING, 2, 15, 4);
    }

    private static PublishedMeetingRecorded published() {
        var attendance = List.of(
                new PublishedAttendance(CITIZEN_1, "Present", true),
                new PublishedAttendance(CITIZEN_2, "Excused", false));
        return new PublishedMeetingRecorded(
                MEETING, BODY, NOON, words("Council Chambers"), attendance, List.of(PLAN), stated());
    }
}
