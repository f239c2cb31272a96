package org.sillok.command.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.body.Committee.ACT;
import static org.sillok.command.body.Committee.ADA;
import static org.sillok.command.body.Committee.BEN;
import static org.sillok.command.body.Committee.CHARTER;
import static org.sillok.command.body.Committee.CITIZEN_1;
import static org.sillok.command.body.Committee.CITIZEN_2;
import static org.sillok.command.body.Committee.ESTABLISHED;
import static org.sillok.command.body.Committee.ID;
import static org.sillok.command.body.Committee.LAUNCH;
import static org.sillok.command.body.Committee.OFFICIAL_1;
import static org.sillok.command.body.Committee.SEOUL;
import static org.sillok.command.body.Committee.appointed;
import static org.sillok.command.body.Committee.charter;
import static org.sillok.command.body.Committee.day;
import static org.sillok.command.body.Committee.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Acts;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Advice;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.CharterVersion;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipEnded;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.OfficeDesignated;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.kernel.body.SeatId;

class BodyTest {

    static final MembershipId FIRST = new MembershipId("citizen-1.1");
    static final MembershipId SECOND = new MembershipId("citizen-1.2");
    static final MemberAppointed ADA_APPOINTED =
            appointed("citizen-1.1", CITIZEN_1, ADA, "2019-11-06", "2021-11-06", 1);
    static final MemberReappointed ADA_REAPPOINTED = new MemberReappointed(
            ID, FIRST, membership("citizen-1.2", CITIZEN_1, ADA, "2021-11-06", "2023-11-06", 2), List.of(), ACT);
    static final MembershipEnded ADA_RESIGNED = ended(FIRST, EndGround.RESIGNED, "2020-06-01");
    static final MembershipEnded ADA_EXPIRED = ended(FIRST, EndGround.EXPIRED, "2021-11-06");

    private final FixtureConfiguration<Body> body = new AggregateTestFixture<>(Body.class);

    static MembershipEnded ended(MembershipId id, EndGround ground, String on) {
        return new MembershipEnded(ID, id, ADA, CITIZEN_1, ground, day(on), ACT);
    }

    static AppointMember appoint(SeatId seat, PersonId person, String from, @Nullable String until) {
        return new AppointMember(ID, null, seat, person, day(from), until == null ? null : day(until), List.of(), ACT);
    }

    static ReappointMember reappoint(MembershipId previous) {
        return new ReappointMember(ID, previous, null, null, List.of(), ACT);
    }

    static EndMembership end(MembershipId id, EndGround ground, String on) {
        return new EndMembership(ID, id, ground, day(on), ACT);
    }

    private static PublishedTermRecorded published(Membership membership) {
        return new PublishedTermRecorded(ID, membership, Acts.text("Council member"), ACT);
    }

    @Nested
    class Existing {

        @Test
        void a_body_is_established_with_all_seats_vacant() {
            body.givenNoPriorActivity()
                    .when(new EstablishBody(ID, Acts.text("Committee"), null, LAUNCH, SEOUL, CHARTER, ACT))
                    .expectEvents(ESTABLISHED);
        }

        @Test
        void an_amended_charter_is_the_next_version() {
            var more = charter(6, List.of());
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(new AmendCharter(ID, day("2020-01-01"), more, ACT))
                    .expectEvents(new CharterAmended(ID, new CharterVersion(2, day("2020-01-01"), more), ACT));
        }

        @Test
        void a_charter_may_drop_a_seat_that_nobody_holds_any_more() {
            var fewer = charter(1, List.of());
            body.given(ESTABLISHED, appointed("citizen-2.1", CITIZEN_2, BEN, "2019-11-06", "2021-11-06", 1))
                    .when(new AmendCharter(ID, day("2021-11-06"), fewer, ACT))
                    .expectEvents(new CharterAmended(ID, new CharterVersion(2, day("2021-11-06"), fewer), ACT));
        }

        @Test
        void a_charter_may_keep_no_more_seats_than_are_held() {
            body.given(ESTABLISHED, appointed("citizen-2.1", CITIZEN_2, BEN, "2019-11-06", "2021-11-06", 1))
                    .when(new AmendCharter(ID, day("2020-01-01"), CHARTER, ACT))
                    .expectEvents(new CharterAmended(ID, new CharterVersion(2, day("2020-01-01"), CHARTER), ACT));
        }

        @Test
        void a_body_is_dissolved() {
            body.given(ESTABLISHED)
                    .when(new DissolveBody(ID, day("2022-01-01"), ACT))
                    .expectEvents(new BodyDissolved(ID, day("2022-01-01"), ACT));
        }

        @Test
        void what_happened_before_the_dissolution_may_still_be_entered() {
            body.given(ESTABLISHED, new BodyDissolved(ID, day("2022-01-01"), ACT))
                    .when(appoint(CITIZEN_1, ADA, "2019-11-06", null))
                    .expectEvents(ADA_APPOINTED);
        }

        @Test
        void nobody_is_appointed_to_a_body_not_in_the_record() {
            body.givenNoPriorActivity()
                    .when(appoint(CITIZEN_1, ADA, "2019-11-06", null))
                    .expectNoEvents()
                    .expectException(AggregateNotFoundException.class);
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource
        void days_that_no_calendar_reaches_make_no_command(String what, Function<LocalDate, Object> command) {
            for (var beyond : List.of(LocalDate.of(999, 12, 31), LocalDate.of(10_000, 1, 1))) {
                assertThatThrownBy(() -> command.apply(beyond)).isInstanceOf(InvalidValue.class);
            }
            for (var last : List.of(LocalDate.of(1_000, 1, 1), LocalDate.of(9_999, 12, 31))) {
                assertThat(command.apply(last)).isNotNull();
            }
        }

        static Stream<Arguments> days_that_no_calendar_reaches_make_no_command() {
            var text = Acts.text("Committee");
            return Stream.of(
                    made("established", day -> new EstablishBody(ID, text, null, day, SEOUL, CHARTER, ACT)),
                    made("amended", day -> new AmendCharter(ID, day, CHARTER, ACT)),
                    made("dissolved", day -> new DissolveBody(ID, day, ACT)),
                    made("from", day -> new AppointMember(ID, null, CITIZEN_1, ADA, day, null, List.of(), ACT)),
                    made("until", day -> new AppointMember(ID, null, CITIZEN_1, ADA, LAUNCH, day, List.of(), ACT)),
                    made("again until", day -> new ReappointMember(ID, FIRST, null, day, List.of(), ACT)),
                    made("ended", day -> new EndMembership(ID, FIRST, EndGround.DIED, day, ACT)),
                    made("chair from", day -> new DesignateOffice(ID, Office.CHAIR, ADA, day, ACT)),
                    made("published from", day -> told(day, null, null)),
                    made("published until", day -> told(LAUNCH, day, null)),
                    made("published end", day -> told(LAUNCH, null, day)));
        }

        private static Arguments made(String what, Function<LocalDate, Object> command) {
            return arguments(what, command);
        }

        private static RecordPublishedTerm told(
                LocalDate from, @Nullable LocalDate until, @Nullable LocalDate endedOn) {
            return new RecordPublishedTerm(ID, null, CITIZEN_1, ADA, from, until, endedOn, 1, Acts.text("t"), ACT);
        }
    }

    @Nested
    class Coming {

        @Test
        void a_person_is_appointed_for_the_full_term_of_the_seat() {
            body.given(ESTABLISHED)
                    .when(appoint(CITIZEN_1, ADA, "2019-11-06", null))
                    .expectEvents(ADA_APPOINTED);
        }

        @Test
        void an_official_holds_the_seat_as_long_as_the_office() {
            body.given(ESTABLISHED)
                    .when(appoint(OFFICIAL_1, ADA, "2019-11-06", null))
                    .expectEvents(appointed("official-1.1", OFFICIAL_1, ADA, "2019-11-06", null, 1));
        }

        @Test
        void a_shorter_term_than_the_full_one_is_allowed() {
            body.given(ESTABLISHED)
                    .when(appoint(CITIZEN_1, ADA, "2019-11-06", "2020-11-06"))
                    .expectEvents(appointed("citizen-1.1", CITIZEN_1, ADA, "2019-11-06", "2020-11-06", 1));
        }

        @Test
        void the_advice_is_recorded_with_the_appointment_and_forbids_nothing() {
            var advice = List.of(new Advice("gender-share", Acts.ORDINANCE, false, Acts.text("7 of 10")));
            body.given(ESTABLISHED)
                    .when(appoint(CITIZEN_1, ADA, "2019-11-06", "2021-11-06").with(advice))
                    .expectEvents(new MemberAppointed(ID, ADA_APPOINTED.membership(), advice, ACT));
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(reappoint(FIRST).with(advice))
                    .expectEvents(new MemberReappointed(ID, FIRST, ADA_REAPPOINTED.membership(), advice, ACT));
        }

        @Test
        void a_successor_serves_the_rest_of_the_term() {
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_RESIGNED)
                    .when(appoint(CITIZEN_1, BEN, "2020-07-01", null))
                    .expectEvents(appointed("citizen-1.2", CITIZEN_1, BEN, "2020-07-01", "2021-11-06", 1));
        }

        @Test
        void whoever_takes_another_seat_serves_nobodys_rest() {
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_RESIGNED)
                    .when(appoint(CITIZEN_2, BEN, "2020-07-01", null))
                    .expectEvents(appointed("citizen-2.1", CITIZEN_2, BEN, "2020-07-01", "2022-07-01", 1));
        }

        @Test
        void a_successor_serves_a_full_term_where_the_charter_does_not_say_rest() {
            var seat = new SeatId("council", 1);
            body.given(
                            ESTABLISHED,
                            appointed("council-1.1", seat, ADA, "2019-11-06", "2021-11-06", 1),
                            new MembershipEnded(
                                    ID,
                                    new MembershipId("council-1.1"),
                                    ADA,
                                    seat,
                                    EndGround.DIED,
                                    day("2020-06-01"),
                                    ACT))
                    .when(appoint(seat, BEN, "2020-07-01", null))
                    .expectEvents(appointed("council-1.2", seat, BEN, "2020-07-01", "2022-07-01", 1));
        }

        @Test
        void whoever_follows_an_expired_term_serves_a_full_one() {
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_EXPIRED)
                    .when(appoint(CITIZEN_1, BEN, "2021-11-06", null))
                    .expectEvents(appointed("citizen-1.2", CITIZEN_1, BEN, "2021-11-06", "2023-11-06", 1));
        }

        @Test
        void the_rest_is_over_when_the_term_would_have_been() {
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_RESIGNED)
                    .when(appoint(CITIZEN_1, BEN, "2021-11-06", null))
                    .expectEvents(appointed("citizen-1.2", CITIZEN_1, BEN, "2021-11-06", "2023-11-06", 1));
        }

        @Test
        void a_member_is_reappointed_from_the_day_on_which_the_term_ends() {
            body.given(ESTABLISHED, ADA_APPOINTED).when(reappoint(FIRST)).expectEvents(ADA_REAPPOINTED);
        }

        @Test
        void a_reappointment_may_be_entered_after_the_system_ended_the_term() {
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_EXPIRED)
                    .when(reappoint(FIRST))
                    .expectEvents(ADA_REAPPOINTED);
        }

        @Test
        void an_appointment_directly_after_an_own_term_counts_as_the_next_in_a_row() {
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(appoint(CITIZEN_2, ADA, "2021-11-06", null))
                    .expectEvents(appointed("citizen-2.1", CITIZEN_2, ADA, "2021-11-06", "2023-11-06", 2));
        }

        @Test
        void after_a_break_the_terms_count_anew() {
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_REAPPOINTED)
                    .when(appoint(CITIZEN_1, ADA, "2024-11-06", null))
                    .expectEvents(appointed("citizen-1.3", CITIZEN_1, ADA, "2024-11-06", "2026-11-06", 1));
        }

        @Test
        void a_term_in_another_seat_group_does_not_count() {
            var seat = new SeatId("council", 1);
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_REAPPOINTED)
                    .when(appoint(seat, ADA, "2023-11-06", null))
                    .expectEvents(appointed("council-1.1", seat, ADA, "2023-11-06", "2025-11-06", 1));
        }

        @Test
        void a_membership_without_an_id_gets_the_next_free_one_of_its_seat() {
            body.given(ESTABLISHED, appointed("citizen-1.2", CITIZEN_1, ADA, "2019-11-06", "2021-11-06", 1))
                    .when(appoint(CITIZEN_1, BEN, "2021-11-06", null))
                    .expectEvents(appointed("citizen-1.3", CITIZEN_1, BEN, "2021-11-06", "2023-11-06", 1));
        }

        @Test
        void a_membership_with_an_id_keeps_it() {
            var id = new MembershipId("ada-1");
            body.given(ESTABLISHED)
                    .when(new AppointMember(ID, id, CITIZEN_1, ADA, day("2019-11-06"), null, List.of(), ACT))
                    .expectEvents(appointed("ada-1", CITIZEN_1, ADA, "2019-11-06", "2021-11-06", 1));
        }

        @Test
        void a_published_term_is_taken_over_whatever_the_charter_says() {
            var beyond = membership("district-51.1", new SeatId("district", 51), ADA, "1998-01-01", "2030-01-01", 3);
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(new RecordPublishedTerm(
                            ID,
                            null,
                            beyond.seat(),
                            ADA,
                            beyond.from(),
                            beyond.until(),
                            null,
                            3,
                            Acts.text("Council member"),
                            ACT))
                    .expectEvents(published(beyond));
        }
    }

    @Nested
    class Leaving {

        @Test
        void a_member_resigns() {
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(end(FIRST, EndGround.RESIGNED, "2020-06-01"))
                    .expectEvents(ADA_RESIGNED);
        }

        @Test
        void a_resignation_before_the_end_may_be_entered_after_the_system_ended_the_term() {
            body.given(ESTABLISHED, ADA_APPOINTED, ADA_EXPIRED)
                    .when(end(FIRST, EndGround.RESIGNED, "2020-06-01"))
                    .expectEvents(ADA_RESIGNED);
        }

        @Test
        void a_term_that_has_run_out_is_ended_on_its_last_day_however_late() {
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(new ExpireTerm(ID, FIRST, day("2021-12-24"), ACT))
                    .expectEvents(ADA_EXPIRED);
        }

        @Test
        void a_clerk_may_enter_the_expiry_too() {
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(end(FIRST, EndGround.EXPIRED, "2021-11-06"))
                    .expectEvents(ADA_EXPIRED);
        }

        @Test
        void a_member_is_designated_chair() {
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(new DesignateOffice(ID, Office.CHAIR, ADA, day("2019-11-06"), ACT))
                    .expectEvents(new OfficeDesignated(ID, Office.CHAIR, ADA, day("2019-11-06"), ACT));
        }

        @Test
        void a_member_is_designated_vice_chair() {
            body.given(ESTABLISHED, ADA_APPOINTED)
                    .when(new DesignateOffice(ID, Office.VICE_CHAIR, ADA, day("2021-11-05"), ACT))
                    .expectEvents(new OfficeDesignated(ID, Office.VICE_CHAIR, ADA, day("2021-11-05"), ACT));
        }
    }
}
