package org.sillok.kernel.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Samples;
import org.sillok.kernel.body.AppointmentCheck.Share;
import org.sillok.kernel.body.SeatGroup.Kind;

class CharterTest {

    private static final Article RULE = BodySamples.RULE;
    private static final SeatGroup CITIZENS = group("citizen", Kind.OPEN_CALL, 6, 24, 1);

    @Test
    void all_seats_are_those_of_all_groups() {
        assertThat(BodySamples.charter().seats()).isEqualTo(15);
        assertThat(BodySamples.charter().seatGroup("citizen").orElseThrow().seats())
                .isEqualTo(6);
        assertThat(BodySamples.charter().seatGroup("nobody")).isEmpty();
    }

    @Test
    void a_majority_is_found_by_its_name() {
        var charter = BodySamples.charter();
        assertThat(charter.majority("ordinary")).contains(charter.deciding());
        assertThat(charter.majority("charter")).contains(charter.special().getFirst());
        assertThat(charter.majority("opening")).isEmpty();
    }

    @Test
    void a_special_majority_is_for_the_kind_of_matter_that_it_is_named_like() {
        var charter = BodySamples.charter();
        assertThat(charter.majorityFor("charter")).contains(charter.special().getFirst());
        assertThat(charter.majorityFor("ordinary")).isEmpty();
        assertThat(charter.majorityFor("dismissal")).isEmpty();
    }

    @Test
    void a_body_has_seats() {
        assertThatThrownBy(() -> charter(List.of(), opening(Base.SEATS), List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("seatGroups");
    }

    @Test
    void seat_groups_have_different_names() {
        assertThatThrownBy(() -> charter(List.of(CITIZENS, CITIZENS), opening(Base.SEATS), List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("seatGroups");
    }

    @Test
    void majorities_have_different_names_the_ordinary_one_included() {
        var special = new MajorityRule("special", List.of(Threshold.majorityOf(Base.CAST)), RULE);
        var ordinary = new MajorityRule("ordinary", List.of(Threshold.majorityOf(Base.CAST)), RULE);
        for (var wrong : List.of(List.of(special, special), List.of(ordinary))) {
            assertThatThrownBy(() -> charter(List.of(CITIZENS), opening(Base.SEATS), wrong))
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("majorities");
        }
        assertThatCode(() -> charter(List.of(CITIZENS), opening(Base.SEATS), List.of(special)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SEATS", "IN_OFFICE"},
            mode = Mode.EXCLUDE)
    void a_meeting_opens_on_a_share_of_the_seats_or_of_those_in_office(Base base) {
        assertThatThrownBy(() -> charter(List.of(CITIZENS), opening(base), List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("opening");
        assertThatCode(() -> charter(List.of(CITIZENS), opening(Base.SEATS), List.of()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_majority_rule_has_a_name_and_a_threshold() {
        assertThatThrownBy(() -> new MajorityRule("ordinary", List.of(), RULE)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new MajorityRule("Ordinary", List.of(Threshold.majorityOf(Base.CAST)), RULE))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "OPEN_CALL,0,24,1",
                "OPEN_CALL,1001,24,1",
                "OPEN_CALL,6,0,1",
                "OPEN_CALL,6,1201,1",
                "OPEN_CALL,6,-,1",
                "APPOINTED,6,-,1",
                "ELECTED,6,-,1",
                "EX_OFFICIO,6,24,0",
                "OPEN_CALL,6,24,-1",
                "OPEN_CALL,6,24,101",
            },
            nullValues = "-")
    void a_seat_group_that_cannot_be_is_refused(Kind kind, int seats, @Nullable Integer months, int reappointments) {
        assertThatThrownBy(() -> group("citizen", kind, seats, months, reappointments))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"OPEN_CALL,1,1,0", "APPOINTED,1000,1200,100", "EX_OFFICIO,3,-,0", "ELECTED,51,48,2"},
            nullValues = "-")
    void any_other_seat_group_may_be(Kind kind, int seats, @Nullable Integer months, int reappointments) {
        assertThatCode(() -> group("citizen", kind, seats, months, reappointments))
                .doesNotThrowAnyException();
    }

    @Test
    void a_seat_group_has_a_name() {
        assertThatThrownBy(() -> group("Citizen", Kind.OPEN_CALL, 6, 24, 1)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void seats_are_numbered_from_one() {
        assertThat(CITIZENS.seat(1)).isEqualTo(new SeatId("citizen", 1));
        assertThat(CITIZENS.seat(6)).hasToString("citizen-6");
        assertThatThrownBy(() -> CITIZENS.seat(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> CITIZENS.seat(7)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citizen-1", "citizen-1000", "district-mayor-2", "a--7"})
    void a_seat_is_read_as_it_is_written(String seat) {
        assertThat(SeatId.parse(seat)).hasToString(seat);
    }

    @Test
    void a_seat_is_its_group_and_its_number() {
        assertThat(SeatId.parse("district-mayor-2")).isEqualTo(new SeatId("district-mayor", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "citizen",
                "citizen-",
                "-3",
                "citizen-0",
                "citizen-03",
                "citizen-+3",
                "citizen-1001",
                "citizen-٣",
                "citizen-12345",
                "citizen-3 ",
                "Citizen-3",
                "citizen-3\n"
            })
    void any_other_seat_is_refused(String seat) {
        assertThatThrownBy(() -> SeatId.parse(seat)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 366})
    void notice_is_given_within_a_year(int days) {
        assertThatThrownBy(() -> new NoticeRule(days, RULE)).isInstanceOf(InvalidValue.class);
        assertThat(new NoticeRule(0, RULE).days()).isZero();
        assertThat(new NoticeRule(365, RULE).days()).isEqualTo(365);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3_651})
    void minutes_are_signed_and_published_within_ten_years(int days) {
        assertThatThrownBy(() -> new MinutesRule(days, 7, RULE)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new MinutesRule(7, days, RULE)).isInstanceOf(InvalidValue.class);
        assertThatCode(() -> new MinutesRule(1, 3_650, RULE)).doesNotThrowAnyException();
        assertThatCode(() -> new MinutesRule(3_650, 1, RULE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001})
    void seconds_are_some_number_of_members(int required) {
        assertThatThrownBy(() -> new SecondingRule(required, RULE)).isInstanceOf(InvalidValue.class);
        assertThat(new SecondingRule(0, RULE).required()).isZero();
        assertThat(new SecondingRule(1_000, RULE).required()).isEqualTo(1_000);
    }

    @Test
    void secret_matters_have_names() {
        assertThatThrownBy(() -> new SecrecyRule(List.of("Dismissal of members"), RULE))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void checks_ask_for_something(int number) {
        assertThatThrownBy(() -> new AppointmentCheck.MostBodies(number, RULE)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new AppointmentCheck.MostYears(number, 1, RULE))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new AppointmentCheck.YouthShare(number, new Share(1, 2), RULE))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Share(0, number)).isInstanceOf(InvalidValue.class);
        assertThat(new AppointmentCheck.MostBodies(1, RULE).most()).isEqualTo(1);
        assertThat(new AppointmentCheck.MostYears(1_000, 0, RULE).years()).isEqualTo(1_000);
    }

    @Test
    void cooling_off_is_some_number_of_years() {
        assertThatThrownBy(() -> new AppointmentCheck.MostYears(6, -1, RULE)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new AppointmentCheck.MostYears(6, 1_001, RULE)).isInstanceOf(InvalidValue.class);
        assertThat(new AppointmentCheck.MostYears(6, 1_000, RULE).coolingOffYears())
                .isEqualTo(1_000);
    }

    @Test
    void a_share_is_from_nothing_to_all() {
        assertThat(new Share(0, 1).numerator()).isZero();
        assertThat(new Share(10, 10).numerator()).isEqualTo(10);
        assertThatThrownBy(() -> new Share(-1, 10)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Share(11, 10)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_programme_has_a_name() {
        assertThatThrownBy(() -> new AppointmentCheck.RequiredProgramme("Budget school", RULE))
                .isInstanceOf(InvalidValue.class);
    }

    private static MajorityRule opening(Base base) {
        return new MajorityRule(
                "opening", List.of(Threshold.majorityOf(Base.IN_OFFICE), Threshold.majorityOf(base)), RULE);
    }

    private static SeatGroup group(String id, Kind kind, int seats, @Nullable Integer months, int reappointments) {
        return new SeatGroup(
                id, Samples.words("label"), Samples.words("by"), kind, seats, months, reappointments, false, RULE);
    }

    private static Charter charter(List<SeatGroup> groups, MajorityRule opening, List<MajorityRule> special) {
        var sample = BodySamples.charter();
        return new Charter(
                groups,
                opening,
                BodySamples.DECIDING,
                special,
                sample.tie(),
                sample.recusal(),
                sample.notice(),
                sample.minutes(),
                sample.seconding(),
                sample.secrecy(),
                sample.checks());
    }
}
