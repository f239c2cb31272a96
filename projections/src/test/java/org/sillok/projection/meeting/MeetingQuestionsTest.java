package org.sillok.projection.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.persons;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.Views;
import org.sillok.projection.catalog.InMemoryViews;

class MeetingQuestionsTest {

    private static final MeetingId MEETING = new MeetingId(Story.MEETING);

    private final Chronicle story = Story.everything();
    private final InMemoryViews views = story.views();

    @Test
    void an_agenda_stands_in_its_order_with_documents_and_motions() {
        var agenda = new FindAgenda(MEETING).ask(views).orElseThrow();

        assertThat(agenda.items()).extracting(item -> item.id().value()).containsExactly("a2", "a1");
        assertThat(agenda.withdrawn()).extracting(item -> item.id().value()).containsExactly("a3");
        assertThat(agenda.items().getLast().motions())
                .extracting(line -> line.id().value())
                .containsExactly("2019-1", "2019-1-a");
        assertThat(agenda.state()).isEqualTo(MeetingState.ADJOURNED);
    }

    @Test
    void an_item_added_after_a_withdrawal_stands_before_what_was_withdrawn() {
        var record = new Chronicle()
                .established()
                .convened("m", "2019-12-10T05:00:00Z")
                .item("m", "a1")
                .item("m", "a2")
                .add(new AgendaItemWithdrawn(new MeetingId("m"), new AgendaItemId("a1"), act()))
                .item("m", "a3");

        var agenda = new FindAgenda(new MeetingId("m")).ask(record.views()).orElseThrow();

        assertThat(agenda.items()).extracting(item -> item.id().value()).containsExactly("a2", "a3");
        assertThat(agenda.withdrawn()).extracting(item -> item.id().value()).containsExactly("a1");
    }

    @Test
    void the_calendar_shows_a_postponed_meeting_only_where_it_is_now() {
        assertThat(calendar(views, "2019-11-01T00:00:00Z", "2019-12-01T00:00:00Z"))
                .isEmpty();
        assertThat(calendar(views, "2019-12-01T00:00:00Z", "2020-03-01T00:00:00Z"))
                .containsExactly("m-1 ADJOURNED", "m-2 CANCELLED", "p-1 PUBLISHED");
        assertThat(calendar(views, "2019-12-10T05:00:00Z", "2019-12-20T05:00:00Z"))
                .containsExactly("m-1 ADJOURNED");
    }

    @Test
    void the_calendar_of_the_past_shows_a_postponed_meeting_where_it_was_then() {
        var postponed = story.events().stream()
                .filter(event -> event.event() instanceof MeetingPostponed)
                .findFirst()
                .orElseThrow();
        var before = views.at(postponed.position() - 1);

        assertThat(calendar(before, "2019-11-01T00:00:00Z", "2019-12-01T00:00:00Z"))
                .containsExactly("m-1 CONVENED");
    }

    @Test
    void a_calendar_answers_for_a_year_at_most() {
        var from = Instant.parse("2019-01-01T00:00:00Z");

        assertThatThrownBy(() -> new FindCalendar(null, from, from.plusSeconds(367L * 86_400)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new FindCalendar(null, from, from)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void attendance_is_told_in_stays_and_those_who_never_came_are_on_it() {
        var attendance = new FindAttendance(MEETING).ask(views).orElseThrow();
        var adjourned = Instant.parse("2019-12-10T07:00:00Z");

        assertThat(attendance.members())
                .extracting(member -> member.member().id().value() + " " + member.attended())
                .containsExactly("cho true", "ada true", "bo true", "eve false");
        assertThat(attendance.members().get(2).stays())
                .extracting(Attendance.Stay::from, Attendance.Stay::until)
                .containsExactly(
                        tuple(Instant.parse("2019-12-10T04:52:00Z"), Instant.parse("2019-12-10T06:00:00Z")),
                        tuple(Instant.parse("2019-12-10T06:20:00Z"), adjourned));
        assertThat(attendance.members().getLast().seat()).isEqualTo(SeatId.parse("citizen-3"));
        assertThat(attendance.adjournedAt()).isEqualTo(adjourned);
    }

    @Test
    void who_is_in_the_room_follows_from_the_last_stay_while_the_meeting_goes_on() {
        var departed = story.events().stream()
                .filter(event -> event.event() instanceof MemberDeparted)
                .findFirst()
                .orElseThrow();

        var during =
                new FindAttendance(MEETING).ask(views.at(departed.position())).orElseThrow();
        var after = new FindAttendance(MEETING).ask(views).orElseThrow();

        assertThat(inTheRoom(during)).containsExactly("cho", "ada");
        assertThat(inTheRoom(after)).isEmpty();
    }

    @Test
    void a_member_sees_the_meetings_attended_and_missed() {
        var eve = new ListAttendanceOfMember(new PersonId("eve"), Slice.EVERYTHING).ask(views);
        var ada = new ListAttendanceOfMember(new PersonId("ada"), Slice.EVERYTHING).ask(views);

        assertThat(eve.meetings().items())
                .extracting(entry ->
                        entry.meeting().id().value() + " " + entry.attendance().attended())
                .containsExactly("m-1 false");
        assertThat(ada.meetings().items())
                .extracting(entry ->
                        entry.meeting().id().value() + " " + entry.attendance().attended())
                .containsExactly("m-1 true", "p-1 false");
        assertThat(ada.meetings().items().getLast().attendance().published())
                .containsExactly(new AttendanceView.Published("Excused", false));
    }

    @Test
    void meetings_are_listed_by_body() {
        assertThat(new ListMeetings(Samples.BODY, new Slice(true, 0, 2))
                        .ask(views)
                        .items())
                .extracting(line -> line.id().value())
                .containsExactly("p-1", "m-2");
        assertThat(new ListMeetings(null, Slice.EVERYTHING).ask(views).total()).isEqualTo(3);
    }

    @Test
    void a_meeting_keeps_its_pauses_and_its_opening() {
        var meeting = new FindMeeting(MEETING).ask(views).orElseThrow().meeting();

        assertThat(meeting.acts())
                .extracting(MeetingAct::type)
                .endsWith("meeting-opened", "meeting-suspended", "meeting-resumed", "meeting-adjourned");
        assertThat(meeting.opening()).extracting(MeetingView.Opening::present).isEqualTo(persons("cho", "ada", "bo"));
        assertThat(meeting.scheduledAt()).isEqualTo(Instant.parse("2019-12-10T05:00:00Z"));
    }

    private static List<String> inTheRoom(Attendance attendance) {
        return attendance.members().stream()
                .filter(Attendance.Member::inTheRoom)
                .map(member -> member.member().id().value())
                .toList();
    }

    private static List<String> calendar(Views views, String from, String until) {
        return new FindCalendar(Samples.BODY, Instant.parse(from), Instant.parse(until))
                .ask(views).meetings().stream()
                        .map(line -> line.id().value() + " " + line.state())
                        .toList();
    }
}
