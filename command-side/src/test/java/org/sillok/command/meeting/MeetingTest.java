package org.sillok.command.meeting;

import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.DAN;
import static org.sillok.command.Hall.QUORUM;
import static org.sillok.command.Hall.STRANGER;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.words;
import static org.sillok.command.meeting.Calendar.ADJOURNED;
import static org.sillok.command.meeting.Calendar.CONVENED;
import static org.sillok.command.meeting.Calendar.ITEM_ADDED;
import static org.sillok.command.meeting.Calendar.MEETING;
import static org.sillok.command.meeting.Calendar.OTHER_ADDED;
import static org.sillok.command.meeting.Calendar.OTHER_ITEM;
import static org.sillok.command.meeting.Calendar.SCHEDULED;
import static org.sillok.command.meeting.Calendar.SUSPENDED;
import static org.sillok.command.meeting.Calendar.THE_ITEM;
import static org.sillok.command.meeting.Calendar.and;
import static org.sillok.command.meeting.Calendar.arrived;
import static org.sillok.command.meeting.Calendar.convene;
import static org.sillok.command.meeting.Calendar.departed;
import static org.sillok.command.meeting.Calendar.in;
import static org.sillok.command.meeting.Calendar.notice;
import static org.sillok.command.meeting.Calendar.open;
import static org.sillok.command.meeting.Calendar.opened;
import static org.sillok.command.meeting.Calendar.room;

import java.time.Duration;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.kernel.meeting.Suspension;

class MeetingTest {

    private final FixtureConfiguration<Meeting> meeting = new AggregateTestFixture<>(Meeting.class);

    @Nested
    class Calling {

        @Test
        void a_meeting_is_convened_with_the_notice_that_the_charter_asks_for() {
            meeting.givenNoPriorActivity()
                    .when(convene(MeetingKind.REGULAR, notice(7, false), null))
                    .expectEvents(convened(MeetingKind.REGULAR, 7, null));
        }

        @Test
        void urgency_excuses_a_short_notice() {
            meeting.givenNoPriorActivity()
                    .when(convene(MeetingKind.EXTRAORDINARY, notice(0, false), words(7)))
                    .expectEvents(convened(MeetingKind.EXTRAORDINARY, 0, words(7)));
        }

        @Test
        void a_body_that_belongs_to_another_meets_as_a_subcommittee() {
            meeting.givenNoPriorActivity()
                    .when(convene(MeetingKind.SUBCOMMITTEE, notice(7, true), null))
                    .expectEvents(convened(MeetingKind.SUBCOMMITTEE, 7, null));
        }

        @Test
        void a_convened_meeting_is_put_off() {
            var later = SCHEDULED.plus(Duration.ofDays(1));
            meeting.given(CONVENED)
                    .when(new PostponeMeeting(MEETING, later, clerk()))
                    .expectEvents(new MeetingPostponed(MEETING, SCHEDULED, later, clerk()));
        }

        @Test
        void a_convened_meeting_is_called_off() {
            meeting.given(CONVENED)
                    .when(new CancelMeeting(MEETING, clerk()))
                    .expectEvents(new MeetingCancelled(MEETING, clerk()));
        }

        private static MeetingConvened convened(MeetingKind kind, int days, @Nullable Commitment urgency) {
            return new MeetingConvened(
                    MEETING,
                    BODY,
                    kind,
                    Calendar.SESSION,
                    SCHEDULED,
                    words(5),
                    Calendar.noticeDay(days),
                    days,
                    7,
                    urgency,
                    BODY_SEEN,
                    clerk());
        }
    }

    @Nested
    class Business {

        @Test
        void an_item_goes_onto_the_agenda() {
            meeting.given(CONVENED)
                    .when(new AddAgendaItem(MEETING, THE_ITEM, clerk()))
                    .expectEvents(new AgendaItemAdded(MEETING, THE_ITEM, clerk()));
        }

        @Test
        void an_item_comes_off_the_agenda() {
            meeting.given(CONVENED, ITEM_ADDED)
                    .when(new WithdrawAgendaItem(MEETING, THE_ITEM.id(), clerk()))
                    .expectEvents(new AgendaItemWithdrawn(MEETING, THE_ITEM.id(), clerk()));
        }

        @Test
        void the_agenda_is_put_into_another_order() {
            var order = List.of(OTHER_ITEM.id(), THE_ITEM.id());
            meeting.given(CONVENED, ITEM_ADDED, OTHER_ADDED)
                    .when(new ReorderAgenda(MEETING, order, clerk()))
                    .expectEvents(new AgendaReordered(MEETING, order, clerk()));
        }

        @Test
        void what_was_put_into_another_order_is_still_on_the_agenda() {
            var order = List.of(OTHER_ITEM.id(), THE_ITEM.id());
            meeting.given(CONVENED, ITEM_ADDED, OTHER_ADDED, new AgendaReordered(MEETING, order, clerk()))
                    .when(new WithdrawAgendaItem(MEETING, THE_ITEM.id(), clerk()))
                    .expectEvents(new AgendaItemWithdrawn(MEETING, THE_ITEM.id(), clerk()));
        }
    }

    @Nested
    class Attending {

        @Test
        void a_member_in_office_comes_in() {
            meeting.given(CONVENED)
                    .when(new RecordArrival(MEETING, in(ADA), clerk()))
                    .expectEvents(arrived(ADA));
        }

        @Test
        void a_member_who_left_comes_back() {
            meeting.given(and(room(ADA), departed(ADA)))
                    .when(new RecordArrival(MEETING, in(ADA), clerk()))
                    .expectEvents(arrived(ADA));
        }

        @Test
        void a_member_leaves_and_the_meeting_goes_on_while_there_is_a_quorum() {
            meeting.given(and(room(ADA, BEN, CAL, DAN), opened(ADA, BEN, CAL, DAN)))
                    .when(new RecordDeparture(MEETING, DAN, clerk()))
                    .expectEvents(departed(DAN));
        }

        @Test
        void a_departure_that_loses_the_quorum_suspends_the_meeting() {
            meeting.given(and(room(ADA, BEN, CAL), opened(ADA, BEN, CAL)))
                    .when(new RecordDeparture(MEETING, CAL, clerk()))
                    .expectEvents(
                            departed(CAL),
                            new MeetingSuspended(
                                    MEETING, Suspension.QUORUM_LOST, Verdict.quorum(QUORUM, 2, 7, 5), clerk()));
        }

        @Test
        void nothing_is_suspended_before_the_meeting_is_open() {
            meeting.given(room(ADA))
                    .when(new RecordDeparture(MEETING, ADA, clerk()))
                    .expectEvents(departed(ADA));
        }
    }

    @Nested
    class Presiding {

        @Test
        void a_meeting_opens_with_three_of_five_in_office() {
            meeting.given(room(ADA, BEN, CAL)).when(open()).expectEvents(opened(ADA, BEN, CAL));
        }

        @Test
        void only_those_on_the_roll_count_as_present() {
            meeting.given(room(ADA, STRANGER, BEN, CAL)).when(open()).expectEvents(opened(ADA, BEN, CAL));
        }

        @Test
        void an_open_meeting_pauses() {
            meeting.given(and(room(ADA, BEN, CAL), opened(ADA, BEN, CAL)))
                    .when(new SuspendMeeting(MEETING, clerk()))
                    .expectEvents(SUSPENDED);
        }

        @Test
        void a_paused_meeting_goes_on_with_a_quorum() {
            meeting.given(and(room(ADA, BEN, CAL), opened(ADA, BEN, CAL), SUSPENDED))
                    .when(new ResumeMeeting(MEETING, clerk()))
                    .expectEvents(new MeetingResumed(
                            MEETING, List.of(ADA, BEN, CAL), Verdict.quorum(QUORUM, 3, 7, 5), clerk()));
        }

        @Test
        void an_open_meeting_ends() {
            meeting.given(and(room(ADA, BEN, CAL), opened(ADA, BEN, CAL)))
                    .when(new AdjournMeeting(MEETING, clerk()))
                    .expectEvents(ADJOURNED);
        }

        @Test
        void a_paused_meeting_ends() {
            meeting.given(and(room(ADA, BEN, CAL), opened(ADA, BEN, CAL), SUSPENDED))
                    .when(new AdjournMeeting(MEETING, clerk()))
                    .expectEvents(new MeetingAdjourned(MEETING, clerk()));
        }
    }

    @Test
    void a_meeting_is_taken_over_as_published() {
        var attendance = List.of(new PublishedAttendance(ADA, "Present", true));
        meeting.givenNoPriorActivity()
                .when(new RecordPublishedMeeting(
                        MEETING, BODY, SCHEDULED, words(5), attendance, List.of(THE_ITEM), clerk()))
                .expectEvents(new PublishedMeetingRecorded(
                        MEETING, BODY, SCHEDULED, words(5), attendance, List.of(THE_ITEM), clerk()));
    }
}
