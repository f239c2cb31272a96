package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.InvalidValue;

class ScheduleTest {

    private static final StageWindow SUBMISSION = window(Stage.SUBMISSION, 0, 10);
    private static final StageWindow SCREENING = window(Stage.SCREENING, 10, 20);
    private static final StageWindow BALLOT = window(Stage.BALLOT, 30, 40);
    private static final Schedule SCHEDULE = new Schedule(List.of(SUBMISSION, SCREENING, BALLOT));

    @Test
    void the_ballot_is_among_the_stages_and_may_be_the_only_one() {
        assertThat(new Schedule(List.of(BALLOT)).windows()).containsExactly(BALLOT);
        assertThatThrownBy(() -> new Schedule(List.of(SUBMISSION, SCREENING)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("SUBMISSION, SCREENING");
    }

    @Test
    void each_stage_comes_once_and_in_its_order() {
        assertThatThrownBy(() -> new Schedule(List.of(SUBMISSION, window(Stage.SUBMISSION, 10, 20), BALLOT)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Schedule(List.of(window(Stage.SCREENING, 0, 10), SUBMISSION, BALLOT)))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void no_stage_begins_before_the_one_before_it_ends() {
        assertThatThrownBy(() -> new Schedule(List.of(SUBMISSION, window(Stage.BALLOT, 9, 20))))
                .isInstanceOf(InvalidValue.class);
        assertThat(new Schedule(List.of(SUBMISSION, window(Stage.BALLOT, 10, 20))).windows())
                .hasSize(2);
    }

    @Test
    void a_window_lasts_from_its_first_second_up_to_its_last_and_without_it() {
        assertThat(SCREENING.contains(second(10))).isTrue();
        assertThat(SCREENING.contains(second(19))).isTrue();
        assertThat(SCREENING.contains(second(9))).isFalse();
        assertThat(SCREENING.contains(second(20))).isFalse();
        assertThatThrownBy(() -> window(Stage.BALLOT, 10, 10)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void stages_are_found_by_name_and_by_place() {
        assertThat(SCHEDULE.window(Stage.SCREENING)).contains(SCREENING);
        assertThat(SCHEDULE.window(Stage.CONFIRMATION)).isEmpty();
        assertThat(SCHEDULE.after(0)).contains(Stage.SUBMISSION);
        assertThat(SCHEDULE.after(2)).contains(Stage.BALLOT);
        assertThat(SCHEDULE.after(3)).isEmpty();
        assertThat(Stage.SITE_CHECK.word()).isEqualTo("site check");
    }

    @Test
    void an_extension_delays_what_would_begin_earlier_and_nothing_else() {
        assertThat(SCHEDULE.extended(Stage.SUBMISSION, second(15)).windows())
                .containsExactly(window(Stage.SUBMISSION, 0, 15), window(Stage.SCREENING, 15, 20), BALLOT);
        assertThat(SCHEDULE.extended(Stage.SCREENING, second(25)).windows())
                .containsExactly(SUBMISSION, window(Stage.SCREENING, 10, 25), BALLOT);
    }

    @Test
    void an_extension_swallows_a_later_stage_once_it_leaves_no_time_for_it() {
        assertThat(SCHEDULE.swallowed(Stage.SUBMISSION, second(19))).isEmpty();
        assertThat(SCHEDULE.swallowed(Stage.SUBMISSION, second(20))).contains(SCREENING);
        assertThat(SCHEDULE.swallowed(Stage.SCREENING, second(40))).contains(BALLOT);
    }

    private static StageWindow window(Stage stage, int opens, int closes) {
        return new StageWindow(stage, second(opens), second(closes));
    }

    private static Instant second(int second) {
        return Instant.ofEpochSecond(second);
    }
}
