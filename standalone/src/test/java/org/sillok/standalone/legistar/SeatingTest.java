package org.sillok.standalone.legistar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeatingTest {

    @Test
    void there_are_as_many_seats_as_there_were_members_at_once() {
        var seating = Seating.of(List.of(
                term(1, 10, "2018-01-01", "2022-01-01"),
                term(2, 20, "2018-01-01", "2019-01-01"),
                term(3, 30, "2019-01-01", "2022-01-01")));

        assertThat(seating.seats()).isEqualTo(2);
        assertThat(seatOf(seating, 3)).isEqualTo(seatOf(seating, 2)).isNotEqualTo(seatOf(seating, 1));
    }

    @Test
    void whoever_stays_keeps_the_seat_and_serves_the_next_term() {
        var seating = Seating.of(List.of(
                term(1, 10, "2014-01-01", "2018-01-01"),
                term(2, 20, "2014-01-01", "2018-01-01"),
                term(3, 20, "2018-01-01", "2022-01-01"),
                term(4, 30, "2018-01-01", "2022-01-01")));

        assertThat(seatOf(seating, 3)).isEqualTo(seatOf(seating, 2));
        assertThat(seatOf(seating, 4)).isEqualTo(seatOf(seating, 1));
        assertThat(term(seating, 3).ordinal()).isEqualTo(2);
        assertThat(term(seating, 4).ordinal()).isEqualTo(1);
    }

    @Test
    void overlapping_terms_of_one_person_take_one_seat() {
        var seating = Seating.of(List.of(
                term(1, 10, "2021-11-30", "2022-01-01"),
                term(2, 10, "2021-12-09", "2022-01-01"),
                term(3, 20, "2021-12-10", "2022-01-01")));

        assertThat(seating.seats()).isEqualTo(2);
        assertThat(seatOf(seating, 1)).isEqualTo(seatOf(seating, 2));
    }

    @Test
    void two_terms_of_one_person_that_begin_on_one_day_take_one_seat() {
        var seating =
                Seating.of(List.of(term(1, 10, "2011-09-08", "2014-01-01"), term(2, 10, "2011-09-08", "2014-01-01")));

        assertThat(seating.seats()).isEqualTo(1);
    }

    @Test
    void a_gap_begins_the_count_of_terms_anew() {
        var seating =
                Seating.of(List.of(term(1, 10, "2010-01-01", "2014-01-01"), term(2, 10, "2014-01-02", "2018-01-01")));

        assertThat(term(seating, 2).ordinal()).isEqualTo(1);
    }

    @Test
    void a_term_without_a_known_end_keeps_its_seat() {
        var seating = Seating.of(List.of(term(1, 10, "2010-01-01", null), term(2, 20, "2018-01-01", "2019-01-01")));

        assertThat(seating.seats()).isEqualTo(2);
    }

    private static PublishedTerm term(int record, int person, String from, @Nullable String until) {
        return new PublishedTerm(
                record,
                Names.person(person),
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                0,
                1,
                "Member");
    }

    private static PublishedTerm term(Seating seating, int record) {
        return seating.terms().stream()
                .filter(term -> term.record() == record)
                .findFirst()
                .orElseThrow();
    }

    private static int seatOf(Seating seating, int record) {
        return term(seating, record).seat();
    }
}
