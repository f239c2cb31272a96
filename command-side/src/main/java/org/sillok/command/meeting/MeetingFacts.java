package org.sillok.command.meeting;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
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
import org.sillok.kernel.meeting.SessionId;

/**
 * What the events of one meeting say, folded. The meeting decides from it, and motions look at it as evidence.
 *
 * @param session absent where the meeting was taken over as published
 * @param taken the names of all items there ever were, so that none is used twice
 * @param times when what later acts build on happened
 */
public record MeetingFacts(
        MeetingId meeting,
        BodyId body,
        @Nullable SessionId session,
        Phase phase,
        List<AgendaItem> agenda,
        Set<AgendaItemId> taken,
        Attendance attendance,
        Times times) {

    public MeetingFacts {
        agenda = List.copyOf(agenda);
        taken = Set.copyOf(taken);
    }

    /** Folds the next event of this meeting. */
    static MeetingFacts fold(@Nullable MeetingFacts before, MeetingEvent event, Instant recordedAt) {
        if (before != null) return before.and(event).at(before.times.and(event, recordedAt));
        return switch (event) {
            case MeetingConvened e ->
                new MeetingFacts(
                        e.meeting(),
                        e.body(),
                        e.session(),
                        new Phase.Convened(e.scheduledAt()),
                        List.of(),
                        Set.of(),
                        Attendance.NOBODY,
                        Times.NONE);
            case PublishedMeetingRecorded e -> published(e);
            default -> throw new IllegalStateException("a meeting begins with being convened, not with " + event);
        };
    }

    /** The item of that name, unless it was withdrawn. */
    public Optional<AgendaItem> item(AgendaItemId id) {
        return agenda.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The word for where the meeting stands. */
    public String state() {
        return phase.word();
    }

    private static MeetingFacts published(PublishedMeetingRecorded e) {
        return new MeetingFacts(
                e.meeting(),
                e.body(),
                null,
                new Phase.Adjourned(),
                e.agenda(),
                e.agenda().stream().map(AgendaItem::id).collect(Collectors.toSet()),
                new Attendance(List.of(), attended(e)),
                Times.NONE);
    }

    private static List<PersonId> attended(PublishedMeetingRecorded e) {
        return e.attendance().stream()
                .filter(PublishedAttendance::present)
                .map(PublishedAttendance::member)
                .toList();
    }

    private MeetingFacts and(MeetingEvent event) {
        return switch (event) {
            case AgendaItemAdded e -> withAgenda(plus(agenda, e.item()));
            case AgendaItemWithdrawn e ->
                withAgenda(agenda.stream()
                        .filter(item -> !item.id().equals(e.item()))
                        .toList());
            case AgendaReordered e ->
                withAgenda(e.order().stream().flatMap(id -> item(id).stream()).toList());
            case MeetingPostponed e -> in(new Phase.Convened(e.to()));
            case MeetingCancelled e -> in(new Phase.Cancelled());
            case MemberArrived e -> with(attendance.arrived(e.member()));
            case MemberDeparted e -> with(attendance.departed(e.member()));
            case MeetingOpened e -> in(new Phase.Open(e.roll(), e.quorumRule()));
            case MeetingSuspended e -> suspended();
            case MeetingResumed e -> resumed();
            case MeetingAdjourned e -> in(new Phase.Adjourned()).with(attendance.dispersed());
            case MeetingConvened e -> throw again(e);
            case PublishedMeetingRecorded e -> throw again(e);
        };
    }

    private static IllegalStateException again(MeetingEvent event) {
        return new IllegalStateException("a meeting begins once, not again with " + event);
    }

    private MeetingFacts suspended() {
        return phase instanceof Phase.Open open ? in(new Phase.Suspended(open.roll(), open.quorumRule())) : this;
    }

    private MeetingFacts resumed() {
        return phase instanceof Phase.Suspended paused ? in(new Phase.Open(paused.roll(), paused.quorumRule())) : this;
    }

    private MeetingFacts in(Phase next) {
        return new MeetingFacts(meeting, body, session, next, agenda, taken, attendance, times);
    }

    private MeetingFacts at(Times next) {
        return new MeetingFacts(meeting, body, session, phase, agenda, taken, attendance, next);
    }

    private MeetingFacts with(Attendance next) {
        return new MeetingFacts(meeting, body, session, phase, agenda, taken, next, times);
    }

    private MeetingFacts withAgenda(List<AgendaItem> next) {
        var names = new HashSet<>(taken);
        next.forEach(item -> names.add(item.id()));
        return new MeetingFacts(meeting, body, session, phase, next, names, attendance, times);
    }

    private static List<AgendaItem> plus(List<AgendaItem> items, AgendaItem one) {
        return Stream.concat(items.stream(), Stream.of(one)).toList();
    }
}
