package org.sillok.standalone.legistar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ClocksTest {

    @Test
    void a_meeting_is_written_with_its_offset() {
        assertThat(Clocks.meeting("2018-01-23T09:30:00-05:00")).isEqualTo(Instant.parse("2018-01-23T14:30:00Z"));
    }

    @Test
    void an_action_is_written_in_local_time_as_if_it_were_utc() {
        var time = Clocks.action("2018-07-18T13:30:00Z");

        assertThat(time).isEqualTo(LocalDateTime.parse("2018-07-18T13:30"));
        assertThat(Clocks.instant(time)).isEqualTo(Instant.parse("2018-07-18T17:30:00Z"));
    }

    @Test
    void a_late_action_stays_on_its_day() {
        assertThat(Clocks.action("2021-12-31T23:19:00Z").toLocalDate()).isEqualTo(LocalDate.parse("2021-12-31"));
    }

    @Test
    void an_action_with_an_offset_is_put_on_the_councils_clock() {
        assertThat(Clocks.action("2018-07-18T17:30:00+00:00")).isEqualTo(LocalDateTime.parse("2018-07-18T13:30"));
    }
}
