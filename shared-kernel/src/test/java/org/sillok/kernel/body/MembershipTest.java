package org.sillok.kernel.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;

class MembershipTest {

    @ParameterizedTest
    @CsvSource({
        "2019-11-05,false",
        "2019-11-06,true",
        "2020-06-01,true",
        "2021-11-05,true",
        "2021-11-06,false",
    })
    void a_term_holds_from_its_first_day_until_the_day_before_its_end(LocalDate day, boolean inOffice) {
        assertThat(term("2021-11-06", null).inOfficeOn(day)).isEqualTo(inOffice);
    }

    @Test
    void an_open_term_holds_until_it_is_ended() {
        var open = term(null, null);
        assertThat(open.end()).isNull();
        assertThat(open.inOfficeOn(day("2999-12-31"))).isTrue();
        var ended = open.endedOn(day("2020-05-01"));
        assertThat(ended.end()).isEqualTo(day("2020-05-01"));
        assertThat(ended.inOfficeOn(day("2020-04-30"))).isTrue();
        assertThat(ended.inOfficeOn(day("2020-05-01"))).isFalse();
    }

    @Test
    void whichever_end_comes_first_counts() {
        assertThat(term("2021-11-06", "2020-05-01").end()).isEqualTo(day("2020-05-01"));
        assertThat(term("2021-11-06", "2021-12-01").end()).isEqualTo(day("2021-11-06"));
        assertThat(term("2021-11-06", "2021-11-06").end()).isEqualTo(day("2021-11-06"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2018-01-01,2019-11-06,false",
                "2018-01-01,2019-11-07,true",
                "2021-11-05,2023-01-01,true",
                "2021-11-06,2023-01-01,false",
                "2021-11-06,-,false",
                "2018-01-01,-,true",
                "2020-01-01,2020-01-02,true",
                "2020-01-01,2020-01-01,false",
                "2020-01-02,2020-01-01,false",
            },
            nullValues = "-")
    void two_terms_overlap_when_they_share_a_day(LocalDate from, @Nullable LocalDate end, boolean overlaps) {
        assertThat(term("2021-11-06", null).overlaps(from, end)).isEqualTo(overlaps);
    }

    @Test
    void an_open_term_overlaps_everything_after_it_began() {
        assertThat(term(null, null).overlaps(day("2050-01-01"), null)).isTrue();
        assertThat(term(null, null).overlaps(day("2018-01-01"), day("2019-11-06")))
                .isFalse();
    }

    @Test
    void a_term_that_ended_before_it_began_shares_no_day_with_any_other() {
        assertThat(term("2021-11-06", "2019-11-06").overlaps(day("2019-01-01"), null))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_001})
    void terms_are_counted_from_one(int term) {
        assertThatThrownBy(() -> membership(null, null, term)).isInstanceOf(InvalidValue.class);
        assertThat(membership(null, null, 1_000).term()).isEqualTo(1_000);
    }

    private static Membership term(@Nullable String until, @Nullable String endedOn) {
        return membership(until, endedOn, 1);
    }

    private static Membership membership(@Nullable String until, @Nullable String endedOn, int term) {
        return new Membership(
                new MembershipId("m"),
                new SeatId("citizen", 1),
                new PersonId("ada"),
                day("2019-11-06"),
                until == null ? null : day(until),
                endedOn == null ? null : day(endedOn),
                term);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
