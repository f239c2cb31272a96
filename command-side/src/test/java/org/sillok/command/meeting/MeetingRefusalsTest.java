package org.sillok.command.meeting;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.QUORUM;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.STRANGER;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.words;
import static org.sillok.command.meeting.Calendar.ADJOURNED;
import static org.sillok.command.meeting.Calendar.CANCELLED;
import static org.sillok.command.meeting.Calendar.CONVENED;
import static org.sillok.command.meeting.Calendar.ITEM_ADDED;
import static org.sillok.command.meeting.Calendar.MEETING;
import static org.sillok.command.meeting.Calendar.OTHER_ADDED;
import static org.sillok.command.meeting.Calendar.OTHER_ITEM;
import static org.sillok.command.meeting.Calendar.SCHEDULED;
import static org.sillok.command.meeting.Calendar.SUSPENDED;
import static org.sillok.command.meeting.Calendar.THE_ITEM;
import static org.sillok.command.meeting.Calendar.and;
import static org.sillok.command.meeting.Calendar.convene;
import static org.sillok.command.meeting.Calendar.departed;
import static org.sillok.command.meeting.Calendar.in;
import static org.sillok.command.meeting.Calendar.notice;
import static org.sillok.command.meeting.Calendar.noticeDay;
import static org.sillok.command.meeting.Calendar.open;
import static org.sillok.command.meeting.Calendar.opened;
import static org.sillok.command.meeting.Calendar.room;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActRefusal.OccurredTooEarly;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingRefusal.AgendaItemExists;
import org.sillok.kernel.meeting.MeetingRefusal.AgendaOrderIncomplete;
import org.sillok.kernel.meeting.MeetingRefusal.AlreadyInTheRoom;
import org.sillok.kernel.meeting.MeetingRefusal.MeetingAlreadyConvened;
import org.sillok.kernel.meeting.MeetingRefusal.MeetingNotInState;
import org.sillok.kernel.meeting.MeetingRefusal.NoQuorum;
import org.sillok.kernel.meeting.MeetingRefusal.NotAMember;
import org.sillok.kernel.meeting.MeetingRefusal.NotASubcommittee;
import org.sillok.kernel.meeting.MeetingRefusal.NotInTheRoom;
import org.sillok.kernel.meeting.MeetingRefusal.NoticeTooShort;
import org.sillok.kernel.meeting.MeetingRefusal.SameTime;
import org.sillok.kernel.meeting.MeetingRefusal.UnknownAgendaItem;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.Suspension;

/** Everything a meeting refuses, and why. */
class MeetingRefusalsTest {

    private static final List<Object> NONE = List.of();
    private static final List<Object> CALLED = List.of(CONVENED);
    private static final List<Object> CALLED_OFF = List.of(CONVENED, CANCELLED);
    private static final List<Object> OPEN = and(room(ADA, BEN, CAL), opened(ADA, BEN, CAL));
    private static final List<Object> PAUSED = and(OPEN, SUSPENDED);
    private static final List<Object> OVER = and(OPEN, ADJOURNED);
    private static final List<Object> TWO_ITEMS = List.of(CONVENED, ITEM_ADDED, OTHER_ADDED);
    private static final AgendaItemId NOWHERE = new AgendaItemId("nowhere");
    private static final String BEFORE_END = "convened, open or suspended";

    private final FixtureConfiguration<Meeting> meeting = new AggregateTestFixture<>(Meeting.class);

    @ParameterizedTest(name = "{2}")
    @MethodSource({"calling", "business", "attending", "presiding", "untimely"})
    void refuses(List<?> given, Object command, Refusal reason) {
        meeting.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> calling() {
        var regular = convene(MeetingKind.REGULAR, notice(7, false), null);
        var published = new RecordPublishedMeeting(MEETING, BODY, SCHEDULED, words(5), List.of(), List.of(), clerk());
        var postpone = new PostponeMeeting(MEETING, SCHEDULED.plusSeconds(1), clerk());
        return Stream.of(
                arguments(CALLED, regular, new MeetingAlreadyConvened(MEETING)),
                arguments(CALLED, published, new MeetingAlreadyConvened(MEETING)),
                arguments(
                        NONE,
                        convene(MeetingKind.REGULAR, notice(6, false), null),
                        new NoticeTooShort(MEETING, noticeDay(6), 6, 7, LAW)),
                arguments(
                        NONE,
                        convene(MeetingKind.EXTRAORDINARY, notice(-1, false), words(7)),
                        new NoticeTooShort(MEETING, noticeDay(-1), -1, 7, LAW)),
                arguments(NONE, convene(MeetingKind.SUBCOMMITTEE, notice(7, false), null), new NotASubcommittee(BODY)),
                arguments(CALLED, new PostponeMeeting(MEETING, SCHEDULED, clerk()), new SameTime(MEETING, SCHEDULED)),
                arguments(OPEN, postpone, state("open", "convened")),
                arguments(CALLED_OFF, postpone, state("cancelled", "convened")),
                arguments(OPEN, new CancelMeeting(MEETING, clerk()), state("open", "convened")),
                arguments(CALLED_OFF, new CancelMeeting(MEETING, clerk()), state("cancelled", "convened")));
    }

    static Stream<Arguments> business() {
        var add = new AddAgendaItem(MEETING, THE_ITEM, clerk());
        var withdraw = new WithdrawAgendaItem(MEETING, THE_ITEM.id(), clerk());
        var withdrawn = new AgendaItemWithdrawn(MEETING, THE_ITEM.id(), clerk());
        return Stream.of(
                arguments(TWO_ITEMS, add, new AgendaItemExists(MEETING, THE_ITEM.id())),
                arguments(and(TWO_ITEMS, withdrawn), add, new AgendaItemExists(MEETING, THE_ITEM.id())),
                arguments(OVER, add, state("adjourned", BEFORE_END)),
                arguments(CALLED, withdraw, new UnknownAgendaItem(MEETING, THE_ITEM.id())),
                arguments(and(TWO_ITEMS, withdrawn), withdraw, new UnknownAgendaItem(MEETING, THE_ITEM.id())),
                arguments(CALLED_OFF, withdraw, state("cancelled", BEFORE_END)),
                arguments(TWO_ITEMS, order(THE_ITEM.id()), new AgendaOrderIncomplete(MEETING, 2, 1)),
                arguments(
                        TWO_ITEMS,
                        order(THE_ITEM.id(), OTHER_ITEM.id(), THE_ITEM.id()),
                        new AgendaOrderIncomplete(MEETING, 2, 2)),
                arguments(TWO_ITEMS, order(THE_ITEM.id(), NOWHERE), new UnknownAgendaItem(MEETING, NOWHERE)),
                arguments(OVER, order(), state("adjourned", BEFORE_END)));
    }

    static Stream<Arguments> attending() {
        return Stream.of(
                arguments(
                        CALLED,
                        new RecordArrival(MEETING, new Standing(STRANGER, false, BODY_SEEN), clerk()),
                        new NotAMember(MEETING, BODY, STRANGER)),
                arguments(room(ADA), arrive(), new AlreadyInTheRoom(MEETING, ADA)),
                arguments(OVER, arrive(), state("adjourned", BEFORE_END)),
                arguments(CALLED_OFF, arrive(), state("cancelled", BEFORE_END)),
                arguments(CALLED, leave(), new NotInTheRoom(MEETING, ADA)),
                arguments(and(room(ADA), departed(ADA)), leave(), new NotInTheRoom(MEETING, ADA)),
                arguments(OVER, leave(), state("adjourned", BEFORE_END)));
    }

    static Stream<Arguments> presiding() {
        var suspend = new SuspendMeeting(MEETING, clerk());
        var resume = new ResumeMeeting(MEETING, clerk());
        var adjourn = new AdjournMeeting(MEETING, clerk());
        return Stream.of(
                arguments(room(ADA, BEN), open(), new NoQuorum(MEETING, 2, 3, 5, "IN_OFFICE", LAW)),
                arguments(room(ADA, BEN, STRANGER), open(), new NoQuorum(MEETING, 2, 3, 5, "IN_OFFICE", LAW)),
                arguments(OPEN, open(), state("open", "convened")),
                arguments(CALLED, suspend, state("convened", "open")),
                arguments(PAUSED, suspend, state("suspended", "open")),
                arguments(OPEN, resume, state("open", "suspended")),
                arguments(
                        and(PAUSED, new MeetingResumed(MEETING, List.of(ADA, BEN, CAL), QUORATE, clerk())),
                        resume,
                        state("open", "suspended")),
                arguments(and(PAUSED, departed(CAL)), resume, new NoQuorum(MEETING, 2, 3, 5, "IN_OFFICE", LAW)),
                arguments(CALLED, adjourn, state("convened", "open or suspended")),
                arguments(CALLED_OFF, adjourn, state("cancelled", "open or suspended")),
                arguments(OVER, adjourn, state("adjourned", "open or suspended")));
    }

    /** Said to have happened before what they build on. */
    static Stream<Arguments> untimely() {
        var then = SCHEDULED;
        var before = then.minusSeconds(1);
        var early = at(before);
        var tooEarly = new OccurredTooEarly(before, then);
        var there = List.of(CONVENED, new MemberArrived(MEETING, ADA, BODY_SEEN, at(then)));
        var gone = and(there, new MemberDeparted(MEETING, ADA, at(then)));
        var open = and(room(ADA, BEN, CAL), openedAt(then));
        var paused = and(open, new MeetingSuspended(MEETING, Suspension.CALLED, null, at(then)));
        return Stream.of(
                arguments(there, new RecordDeparture(MEETING, ADA, early), tooEarly),
                arguments(gone, new RecordArrival(MEETING, in(ADA), early), tooEarly),
                arguments(open, new SuspendMeeting(MEETING, early), tooEarly),
                arguments(open, new AdjournMeeting(MEETING, early), tooEarly),
                arguments(paused, new ResumeMeeting(MEETING, early), tooEarly),
                arguments(
                        and(paused, new MeetingResumed(MEETING, List.of(ADA, BEN, CAL), QUORATE, at(then))),
                        new AdjournMeeting(MEETING, early),
                        tooEarly));
    }

    private static final Verdict QUORATE = Verdict.quorum(QUORUM, 3, 7, 5);

    private static MeetingOpened openedAt(Instant then) {
        return new MeetingOpened(MEETING, ROLL, List.of(ADA, BEN, CAL), QUORUM, QUORATE, BODY_SEEN, at(then));
    }

    private static Act at(Instant then) {
        var act = clerk();
        return new Act(act.actor(), act.capacity(), act.reason(), act.authority(), then, act.provenance());
    }

    private static RecordArrival arrive() {
        return new RecordArrival(MEETING, in(ADA), clerk());
    }

    private static RecordDeparture leave() {
        return new RecordDeparture(MEETING, ADA, clerk());
    }

    private static ReorderAgenda order(AgendaItemId... order) {
        return new ReorderAgenda(MEETING, List.of(order), clerk());
    }

    private static MeetingNotInState state(String state, String needed) {
        return new MeetingNotInState(MEETING, state, needed);
    }
}
