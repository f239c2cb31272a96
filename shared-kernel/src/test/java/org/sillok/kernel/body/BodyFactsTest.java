package org.sillok.kernel.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;

class BodyFactsTest {

    private static final BodyId BODY = Samples.BODY;
    private static final Act ACT = Samples.stated();
    private static final LocalDate LAUNCH = BodySamples.LAUNCH;
    private static final LocalDate MORNING = LocalDate.of(2019, 11, 6);
    private static final LocalDate LATER = LocalDate.of(2020, 5, 1);
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CAI = new PersonId("cai");

    @Test
    void a_body_begins_with_all_seats_vacant() {
        var roll = after().rollOn(MORNING);
        assertThat(roll).isEqualTo(new Roll(1, 15, List.of(), null, null));
        assertThat(roll.vacant()).isEqualTo(15);
    }

    @Test
    void a_body_begins_with_its_establishment_and_has_only_one() {
        assertThatThrownBy(() -> BodyFacts.fold(null, appointed("citizen", 1, ADA, MORNING, null)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> after(established())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_is_folded_is_kept() {
        var facts = after();
        assertThat(facts.body()).isEqualTo(BODY);
        assertThat(facts.parent()).isEqualTo(new BodyId("seoul"));
        assertThat(facts.establishedOn()).isEqualTo(LAUNCH);
        assertThat(facts.charters()).containsExactly(new CharterVersion(1, LAUNCH, BodySamples.charter()));
        assertThat(facts.dissolvedOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31T14:59:59Z,2019-12-31", "2019-12-31T15:00:00Z,2020-01-01"})
    void days_begin_where_the_body_is(Instant instant, LocalDate day) {
        assertThat(after().dayOf(instant)).isEqualTo(day);
    }

    @Nested
    class Members {

        @Test
        void are_listed_in_the_order_of_the_seats_and_not_of_their_appointment() {
            var facts = after(
                    appointed("official", 1, ADA, MORNING, null),
                    appointed("citizen", 2, BEN, MORNING, LATER),
                    appointed("citizen", 1, CAI, MORNING, LATER),
                    appointed("chair", 1, new PersonId("dan"), MORNING, LATER));
            assertThat(facts.inOfficeOn(MORNING))
                    .extracting(one -> one.seat().toString())
                    .containsExactly("chair-1", "citizen-1", "citizen-2", "official-1");
            assertThat(facts.rollOn(MORNING).members())
                    .extracting(RollEntry::member)
                    .containsExactly(new PersonId("dan"), CAI, BEN, ADA);
        }

        @Test
        void are_in_office_by_their_dates_whether_or_not_anybody_ended_the_term() {
            var facts = after(appointed("citizen", 1, ADA, MORNING, LATER));
            assertThat(facts.isInOffice(ADA, MORNING.minusDays(1))).isFalse();
            assertThat(facts.isInOffice(ADA, MORNING)).isTrue();
            assertThat(facts.isInOffice(ADA, LATER.minusDays(1))).isTrue();
            assertThat(facts.isInOffice(ADA, LATER)).isFalse();
            assertThat(facts.isInOffice(BEN, MORNING)).isFalse();
        }

        @Test
        void leave_by_an_end_before_the_term_and_only_their_own_membership_ends() {
            var facts = after(
                    appointed("citizen", 1, ADA, MORNING, null),
                    appointed("citizen", 2, BEN, MORNING, null),
                    ended("citizen", 1, ADA, LATER));
            assertThat(facts.isInOffice(ADA, LATER.minusDays(1))).isTrue();
            assertThat(facts.isInOffice(ADA, LATER)).isFalse();
            assertThat(facts.isInOffice(BEN, LATER)).isTrue();
            assertThat(facts.membership(id("citizen", 1, ADA)).orElseThrow().endedOn())
                    .isEqualTo(LATER);
            assertThat(facts.membership(new MembershipId("nobody"))).isEmpty();
        }

        @Test
        void may_be_succeeded_on_the_very_day_they_leave() {
            var facts = after(
                    appointed("citizen", 1, ADA, MORNING, null),
                    ended("citizen", 1, ADA, LATER),
                    appointed("citizen", 1, BEN, LATER, null));
            assertThat(facts.rollOn(LATER.minusDays(1)).members())
                    .containsExactly(new RollEntry(new SeatId("citizen", 1), ADA));
            assertThat(facts.rollOn(LATER).members()).containsExactly(new RollEntry(new SeatId("citizen", 1), BEN));
        }

        @Test
        void stay_without_a_gap_when_they_are_reappointed() {
            var next = new Membership(
                    new MembershipId("second"), new SeatId("citizen", 1), ADA, LATER, LATER.plusYears(2), null, 2);
            var facts = after(
                    appointed("citizen", 1, ADA, MORNING, LATER),
                    new MemberReappointed(BODY, id("citizen", 1, ADA), next, List.of(), ACT));
            assertThat(facts.inOfficeOn(LATER)).containsExactly(next);
            assertThat(facts.rollOn(LATER).inOffice()).isEqualTo(1);
        }

        @Test
        void count_once_where_published_terms_overlap_and_more_than_the_seats_are_counted_as_they_are() {
            var facts = after(published("citizen", 1, ADA), published("citizen", 2, ADA), published("citizen", 2, BEN));
            assertThat(facts.inOfficeOn(MORNING)).hasSize(3);
            var roll = facts.rollOn(MORNING);
            assertThat(roll.members())
                    .containsExactly(
                            new RollEntry(new SeatId("citizen", 1), ADA), new RollEntry(new SeatId("citizen", 2), BEN));
            assertThat(new Roll(1, 1, roll.members(), null, null).vacant()).isZero();
        }

        @Test
        void are_found_on_the_roll_by_their_seats() {
            var roll = after(appointed("citizen", 3, ADA, MORNING, null)).rollOn(MORNING);
            assertThat(roll.includes(ADA)).isTrue();
            assertThat(roll.includes(BEN)).isFalse();
            assertThat(roll.seatOf(ADA)).contains(new SeatId("citizen", 3));
            assertThat(roll.seatOf(BEN)).isEmpty();
            assertThat(roll.vacant()).isEqualTo(14);
        }
    }

    @Nested
    class Charters {

        @Test
        void hold_from_their_effective_day() {
            var facts = after(amended(2, LATER), amended(3, LATER.plusDays(10)));
            assertThat(facts.charterOn(LATER.minusDays(1)).version()).isEqualTo(1);
            assertThat(facts.charterOn(LATER).version()).isEqualTo(2);
            assertThat(facts.charterOn(LATER.plusDays(9)).version()).isEqualTo(2);
            assertThat(facts.charterOn(LATER.plusDays(10)).version()).isEqualTo(3);
            assertThat(facts.rollOn(LATER).charterVersion()).isEqualTo(2);
        }

        @Test
        void of_the_founding_answer_for_days_before_it() {
            assertThat(after().charterOn(LAUNCH.minusYears(1)).version()).isEqualTo(1);
        }
    }

    @Nested
    class Offices {

        private final MemberAppointed ada = appointed("chair", 1, ADA, MORNING, null);
        private final MemberAppointed ben = appointed("citizen", 1, BEN, MORNING, null);

        @Test
        void are_held_from_the_day_of_designation() {
            var facts = after(ada, ben, designated(Office.CHAIR, ADA, MORNING.plusDays(3)));
            assertThat(facts.holderOf(Office.CHAIR, MORNING.plusDays(2))).isEmpty();
            assertThat(facts.holderOf(Office.CHAIR, MORNING.plusDays(3))).contains(ADA);
            assertThat(facts.holderOf(Office.VICE_CHAIR, MORNING.plusDays(3))).isEmpty();
            assertThat(facts.rollOn(MORNING.plusDays(3)).chair()).isEqualTo(ADA);
            assertThat(facts.rollOn(MORNING).chair()).isNull();
        }

        @Test
        void are_both_on_the_roll_and_the_vice_chair_presides_where_the_chair_cannot() {
            var facts = after(
                    ada,
                    ben,
                    designated(Office.CHAIR, ADA, MORNING),
                    designated(Office.VICE_CHAIR, BEN, MORNING.plusDays(1)));
            assertThat(facts.rollOn(MORNING).viceChair()).isNull();
            var roll = facts.rollOn(MORNING.plusDays(1));
            assertThat(roll.chair()).isEqualTo(ADA);
            assertThat(roll.viceChair()).isEqualTo(BEN);
            assertThat(roll.presiding(anybody -> true)).contains(ADA);
            assertThat(roll.presiding(BEN::equals)).contains(BEN);
            assertThat(roll.presiding(anybody -> false)).isEmpty();
        }

        @Test
        void pass_to_the_next_one_designated() {
            var facts = after(ada, ben, designated(Office.CHAIR, ADA, MORNING), designated(Office.CHAIR, BEN, LATER));
            assertThat(facts.holderOf(Office.CHAIR, LATER.minusDays(1))).contains(ADA);
            assertThat(facts.holderOf(Office.CHAIR, LATER)).contains(BEN);
        }

        @Test
        void are_told_by_the_day_of_designation_and_not_by_the_day_of_entry() {
            var facts = after(ada, ben, designated(Office.CHAIR, BEN, LATER), designated(Office.CHAIR, ADA, MORNING));
            assertThat(facts.holderOf(Office.CHAIR, LATER)).contains(BEN);
        }

        @Test
        void are_corrected_by_a_second_designation_for_the_same_day() {
            var facts = after(ada, ben, designated(Office.CHAIR, ADA, MORNING), designated(Office.CHAIR, BEN, MORNING));
            assertThat(facts.holderOf(Office.CHAIR, MORNING)).contains(BEN);
        }

        @Test
        void end_with_the_membership_and_do_not_fall_back_to_the_one_before() {
            var facts = after(
                    ada,
                    ben,
                    designated(Office.CHAIR, ADA, MORNING),
                    designated(Office.CHAIR, BEN, LATER),
                    ended("citizen", 1, BEN, LATER.plusDays(5)));
            assertThat(facts.holderOf(Office.CHAIR, LATER.plusDays(4))).contains(BEN);
            assertThat(facts.holderOf(Office.CHAIR, LATER.plusDays(5))).isEmpty();
        }

        @Test
        void do_not_come_back_with_a_member_who_left_in_between() {
            var facts = after(
                    appointed("chair", 1, ADA, MORNING, LATER),
                    designated(Office.CHAIR, ADA, MORNING),
                    appointed("citizen", 1, ADA, LATER.plusDays(1), null));
            assertThat(facts.isInOffice(ADA, LATER.plusDays(1))).isTrue();
            assertThat(facts.holderOf(Office.CHAIR, LATER.plusDays(1))).isEmpty();
        }

        @Test
        void are_not_bridged_by_the_membership_of_somebody_else() {
            var facts = after(
                    appointed("chair", 1, ADA, MORNING, LATER),
                    appointed("citizen", 2, BEN, MORNING, null),
                    designated(Office.CHAIR, ADA, MORNING),
                    appointed("citizen", 1, ADA, LATER.plusDays(1), null));
            assertThat(facts.holderOf(Office.CHAIR, LATER.plusDays(1))).isEmpty();
        }

        @Test
        void go_on_with_a_member_who_is_reappointed_without_a_gap() {
            var facts = after(
                    appointed("chair", 1, ADA, MORNING, LATER),
                    designated(Office.CHAIR, ADA, MORNING),
                    appointed("citizen", 1, ADA, LATER, LATER.plusDays(10)),
                    appointed("citizen", 2, ADA, LATER.plusDays(10), null));
            assertThat(facts.holderOf(Office.CHAIR, LATER)).contains(ADA);
            assertThat(facts.holderOf(Office.CHAIR, LATER.plusYears(1))).contains(ADA);
        }
    }

    @Nested
    class Dissolution {

        private final BodyFacts facts = after(
                appointed("chair", 1, ADA, MORNING, null),
                designated(Office.CHAIR, ADA, MORNING),
                new BodyDissolved(BODY, LATER, ACT));

        @Test
        void leaves_nobody_in_office_from_that_day_on() {
            assertThat(facts.rollOn(LATER.minusDays(1)).members()).hasSize(1);
            assertThat(facts.rollOn(LATER)).isEqualTo(new Roll(1, 15, List.of(), null, null));
            assertThat(facts.rollOn(LATER.plusDays(1)).members()).isEmpty();
            assertThat(facts.dissolvedOn()).isEqualTo(LATER);
        }
    }

    private static BodyFacts after(BodyEvent... events) {
        var facts = BodyFacts.fold(null, established());
        for (var event : events) facts = BodyFacts.fold(facts, event);
        return facts;
    }

    private static BodyEstablished established() {
        return new BodyEstablished(
                BODY,
                Samples.words("name"),
                new BodyId("seoul"),
                LAUNCH,
                BodySamples.SEOUL,
                BodySamples.charter(),
                ACT);
    }

    private static CharterAmended amended(int version, LocalDate effective) {
        return new CharterAmended(BODY, new CharterVersion(version, effective, BodySamples.charter()), ACT);
    }

    private static MemberAppointed appointed(
            String group, int number, PersonId person, LocalDate from, @Nullable LocalDate until) {
        return new MemberAppointed(BODY, membership(group, number, person, from, until), List.of(), ACT);
    }

    private static PublishedTermRecorded published(String group, int number, PersonId person) {
        return new PublishedTermRecorded(
                BODY, membership(group, number, person, MORNING, LATER), Samples.words("Council Member"), ACT);
    }

    private static Membership membership(
            String group, int number, PersonId person, LocalDate from, @Nullable LocalDate until) {
        return new Membership(id(group, number, person), new SeatId(group, number), person, from, until, null, 1);
    }

    private static MembershipEnded ended(String group, int number, PersonId person, LocalDate on) {
        return new MembershipEnded(
                BODY, id(group, number, person), person, new SeatId(group, number), EndGround.RESIGNED, on, ACT);
    }

    private static OfficeDesignated designated(Office office, PersonId person, LocalDate from) {
        return new OfficeDesignated(BODY, office, person, from, ACT);
    }

    private static MembershipId id(String group, int number, PersonId person) {
        return new MembershipId(group + "-" + number + "." + person.value());
    }
}
