package org.sillok.command.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.command.body.Committee.ADA;
import static org.sillok.command.body.Committee.BEN;
import static org.sillok.command.body.Committee.CITIZEN_1;
import static org.sillok.command.body.Committee.CITIZEN_2;
import static org.sillok.command.body.Committee.ESTABLISHED;
import static org.sillok.command.body.Committee.OFFICIAL_1;
import static org.sillok.command.body.Committee.SEATS_RULE;
import static org.sillok.command.body.Committee.appointed;
import static org.sillok.command.body.Committee.article;
import static org.sillok.command.body.Committee.charter;
import static org.sillok.command.body.Committee.day;
import static org.sillok.command.body.Committee.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sillok.command.Acts;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.AppointmentCheck;
import org.sillok.kernel.body.AppointmentCheck.GenderShare;
import org.sillok.kernel.body.AppointmentCheck.MostBodies;
import org.sillok.kernel.body.AppointmentCheck.MostYears;
import org.sillok.kernel.body.AppointmentCheck.RequiredProgramme;
import org.sillok.kernel.body.AppointmentCheck.Share;
import org.sillok.kernel.body.AppointmentCheck.YouthShare;
import org.sillok.kernel.body.Article;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.SeatId;

class CandidacyTest {

    private static final Article RULE = article(SEATS_RULE);
    private static final Membership PLANNED = membership("new", CITIZEN_2, ADA, "2020-01-01", "2022-01-01", 1);

    @Nested
    class Bodies {

        private final AppointmentCheck most = new MostBodies(2, RULE);

        @Test
        void one_other_body_is_within_two() {
            assertThat(look(elsewhere("culture", "2019-01-01", "2021-01-01")).in(Locale.ENGLISH))
                    .isEqualTo("Would sit on 2 bodies at a time, of at most 2. Other bodies: culture.");
        }

        @Test
        void two_other_bodies_are_too_many() {
            var finding = look(
                    elsewhere("culture", "2019-01-01", "2021-01-01"), elsewhere("budget", "2019-01-01", "2020-01-02"));
            assertThat(finding.met()).isFalse();
            assertThat(finding.values()).containsExactly("3", "2", "budget, culture");
        }

        @Test
        void a_membership_that_ends_on_the_first_day_does_not_count() {
            assertThat(look(
                                    elsewhere("culture", "2019-01-01", "2021-01-01"),
                                    elsewhere("budget", "2019-01-01", "2020-01-01"))
                            .met())
                    .isTrue();
        }

        @Test
        void a_membership_that_begins_during_the_term_counts() {
            assertThat(look(
                                    elsewhere("culture", "2020-06-01", "2021-06-01"),
                                    elsewhere("budget", "2020-12-01", "2021-12-01"))
                            .met())
                    .isFalse();
        }

        @Test
        void memberships_one_after_the_other_are_not_at_a_time() {
            assertThat(look(
                                    elsewhere("culture", "2019-01-01", "2020-07-01"),
                                    elsewhere("budget", "2020-07-01", "2021-12-01"))
                            .met())
                    .isTrue();
        }

        @Test
        void this_body_is_counted_once() {
            var here = facts(appointed("citizen-1.1", CITIZEN_1, ADA, "2018-01-01", "2020-06-01", 1));
            var finding = new Candidacy(PLANNED, here, List.of(here), person -> Profile.UNKNOWN).look(most);
            assertThat(finding.values()).containsExactly("1", "2", "–");
        }

        private Finding look(BodyFacts... others) {
            var all = new ArrayList<>(List.of(others));
            all.add(facts());
            return new Candidacy(PLANNED, facts(), all, person -> Profile.UNKNOWN).look(most);
        }
    }

    @Nested
    class Years {

        private final AppointmentCheck most = new MostYears(4, 3, RULE);

        @Test
        void a_first_term_is_within_four_years() {
            var finding = look(PLANNED);
            assertThat(finding.met()).isTrue();
            assertThat(finding.in(Locale.ENGLISH))
                    .isEqualTo("Would sit on this body without a break from 2020-01-01 until 2022-01-01;"
                            + " at most 4 years in a row.");
        }

        @Test
        void terms_without_a_break_are_added_up() {
            assertThat(look(PLANNED, term("a", "2018-01-01", "2020-01-01")).met())
                    .isTrue();
            assertThat(look(PLANNED, term("a", "2017-12-31", "2020-01-01")).met())
                    .isFalse();
            assertThat(look(PLANNED, term("a", "2016-01-01", "2018-01-01"), term("b", "2018-01-01", "2020-01-01"))
                            .values())
                    .containsExactly("2016-01-01", "2022-01-01", "4");
        }

        @Test
        void a_break_ends_the_row() {
            assertThat(look(PLANNED, term("a", "2017-01-01", "2019-12-31")).met())
                    .isTrue();
        }

        @Test
        void after_all_the_years_there_is_a_cooling_off() {
            var finding = look(PLANNED, term("a", "2013-01-02", "2015-01-02"), term("b", "2015-01-02", "2017-01-02"));
            assertThat(finding.met()).isFalse();
            assertThat(finding.in(Locale.ENGLISH))
                    .isEqualTo("Has left this body on 2017-01-02 after 4 years in a row,"
                            + " and may come back after 3 years, on 2020-01-02.");
        }

        @Test
        void after_the_cooling_off_the_way_is_free() {
            assertThat(look(PLANNED, term("a", "2013-01-01", "2017-01-01")).met())
                    .isTrue();
        }

        @Test
        void fewer_years_than_allowed_need_no_cooling_off() {
            assertThat(look(PLANNED, term("a", "2013-01-03", "2017-01-02")).met())
                    .isTrue();
        }

        @Test
        void a_seat_without_a_term_is_looked_at_on_its_first_day() {
            var open = membership("new", OFFICIAL_1, ADA, "2020-01-01", null, 1);
            assertThat(look(open, term("a", "2016-01-02", "2020-01-01")).met()).isTrue();
            assertThat(look(open, term("a", "2016-01-01", "2020-01-01")).met()).isFalse();
        }

        @Test
        void what_came_later_hides_no_cooling_off() {
            var finding = look(PLANNED, term("a", "2013-01-02", "2017-01-02"), term("b", "2023-01-01", "2025-01-01"));
            assertThat(finding.sentence()).isEqualTo("cooling-off");
            assertThat(finding.values()).containsExactly("4", "2017-01-02", "3", "2020-01-02");
        }

        @Test
        void the_years_of_others_do_not_count() {
            var finding = look(PLANNED, appointed("a", CITIZEN_1, BEN, "2016-01-01", "2020-01-01", 1));
            assertThat(finding.met()).isTrue();
            assertThat(finding.values()).containsExactly("2020-01-01", "2022-01-01", "4");
        }

        private Finding look(Membership planned, MemberAppointed... before) {
            return new Candidacy(planned, facts(before), List.of(), person -> Profile.UNKNOWN).look(most);
        }

        private MemberAppointed term(String id, String from, String until) {
            return appointed(id, CITIZEN_1, ADA, from, until, 1);
        }
    }

    @Nested
    class Gender {

        private final AppointmentCheck most = new GenderShare(new Share(6, 10), RULE);

        @Test
        void three_of_five_are_six_tenths() {
            assertThat(look("F", "F", "M", "M", "F").met()).isTrue();
        }

        @Test
        void four_of_five_are_more_and_are_counted_out() {
            var finding = look("F", "F", "F", "M", " f ");
            assertThat(finding.met()).isFalse();
            assertThat(finding.in(Locale.KOREAN))
                    .isEqualTo("성별이 확인된 위촉직 위원 5명: f 4, m 1. 어느 성별도 6/10을(를) 넘을 수 없습니다. 확인되지 않음: 0명.");
        }

        @Test
        void whoever_is_not_known_is_not_counted() {
            var finding = look("F", "F", "M", "M", null);
            assertThat(finding.met()).isTrue();
            assertThat(finding.values()).containsExactly("f 2, m 2", "4", "1", "6", "10");
        }

        @Test
        void seats_that_go_with_an_office_do_not_count() {
            var official = new PersonId("official");
            var body = facts(appointed("official-1.1", OFFICIAL_1, official, "2019-11-06", null, 1));
            var finding = new Candidacy(
                            PLANNED, body, List.of(), person -> profile(person.equals(ADA) ? "F" : "M", null))
                    .look(most);
            assertThat(finding.met()).isFalse();
            assertThat(finding.values()).startsWith("f 1", "1", "0");
        }

        @Test
        void of_nobody_nobody_is_too_many() {
            assertThat(look((@Nullable String) null).met()).isTrue();
        }

        private Finding look(@Nullable String... genders) {
            return new Candidacy(
                            PLANNED,
                            full(genders.length - 1),
                            List.of(),
                            person -> profile(genders[number(person)], null))
                    .look(most);
        }
    }

    @Nested
    class Youth {

        private final AppointmentCheck least = new YouthShare(39, new Share(1, 10), RULE);

        @Test
        void whoever_turns_forty_on_the_first_day_is_not_young() {
            assertThat(look("1980-01-01").met()).isFalse();
            assertThat(look("1980-01-02").met()).isTrue();
        }

        @Test
        void one_of_ten_is_a_tenth_and_one_of_eleven_is_not() {
            assertThat(look(births(10)).met()).isTrue();
            var finding = look(births(11));
            assertThat(finding.met()).isFalse();
            assertThat(finding.values()).containsExactly("1", "11", "39", "0", "1", "10");
        }

        @Test
        void two_of_five_are_two_fifths_and_one_of_five_is_not() {
            var twoFifths = new YouthShare(39, new Share(2, 5), RULE);
            assertThat(look(twoFifths, "1990-01-01", "1990-01-01", "1950-01-01", "1950-01-01", "1950-01-01")
                            .met())
                    .isTrue();
            assertThat(look(twoFifths, births(5)).met()).isFalse();
        }

        @Test
        void whose_age_is_not_known_is_not_counted() {
            assertThat(look("1990-01-01", null, null).values()).containsExactly("1", "1", "39", "2", "1", "10");
        }

        private static String[] births(int members) {
            var births = new String[members];
            java.util.Arrays.fill(births, "1950-01-01");
            births[0] = "1995-05-05";
            return births;
        }

        private Finding look(@Nullable String... births) {
            return look(least, births);
        }

        private Finding look(AppointmentCheck check, @Nullable String... births) {
            return new Candidacy(PLANNED, full(births.length - 1), List.of(), person -> {
                        var birth = births[number(person)];
                        return profile(null, birth == null ? null : LocalDate.parse(birth));
                    })
                    .look(check);
        }
    }

    @Nested
    class Programmes {

        private final AppointmentCheck required = new RequiredProgramme("budget-school", RULE);

        @Test
        void a_programme_completed_is_found() {
            assertThat(look("ethics", "budget-school").met()).isTrue();
        }

        @Test
        void a_programme_not_completed_is_missed() {
            var finding = look("budget-school-2");
            assertThat(finding.met()).isFalse();
            assertThat(finding.in(Locale.FRENCH))
                    .isEqualTo("No record of having completed the programme budget-school.");
        }

        private Finding look(String... programmes) {
            var profile = new Profile(null, null, List.of(programmes));
            return new Candidacy(PLANNED, facts(), List.of(), person -> profile).look(required);
        }
    }

    private static BodyFacts facts(BodyEvent... events) {
        var facts = BodyFacts.of(ESTABLISHED);
        for (var event : events) facts = BodyFacts.fold(facts, event);
        return facts;
    }

    /** The committee with so many citizens in office, who are called {@code citizen-1} and so on. */
    private static BodyFacts full(int members) {
        var facts = BodyFacts.of(Committee.established(charter(20, List.of())));
        for (int i = 1; i <= members; i++) {
            facts = BodyFacts.fold(
                    facts,
                    appointed(
                            "c." + i,
                            new SeatId("citizen", i + 2),
                            new PersonId("citizen-" + i),
                            "2019-11-06",
                            "2021-11-06",
                            1));
        }
        return facts;
    }

    /** Ada comes first, then the citizens. */
    private static int number(PersonId person) {
        return person.equals(ADA) ? 0 : Integer.parseInt(person.value().substring("citizen-".length()));
    }

    private static BodyFacts elsewhere(String id, String from, String until) {
        var body = new BodyId(id);
        var established = new BodyEstablished(
                body, Acts.text(id), null, day("2010-01-01"), Committee.SEOUL, charter(2, List.of()), Acts.BY_CLERK);
        var member = new Membership(new MembershipId("m"), CITIZEN_1, ADA, day(from), day(until), null, 1);
        var other = new Membership(new MembershipId("n"), CITIZEN_2, BEN, day(from), day(until), null, 1);
        var facts =
                BodyFacts.fold(BodyFacts.of(established), new MemberAppointed(body, member, List.of(), Acts.BY_CLERK));
        return BodyFacts.fold(facts, new MemberAppointed(body, other, List.of(), Acts.BY_CLERK));
    }

    private static Profile profile(@Nullable String gender, @Nullable LocalDate birthDate) {
        return new Profile(gender == null ? null : gender.strip().toLowerCase(Locale.ROOT), birthDate, List.of());
    }
}
