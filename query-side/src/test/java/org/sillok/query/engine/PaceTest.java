package org.sillok.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Nobody who waits is kept waiting: the rests in these tests are far longer than the tests may take. */
@Timeout(20)
class PaceTest {

    private final Pace pace = new Pace(Duration.ofHours(1));

    @Test
    void there_is_no_rest_when_the_next_position_is_waited_for() throws InterruptedException {
        pace.want(5);

        pace.rest(4);
        pace.rest(5);
    }

    @Test
    void a_rest_ends_when_somebody_begins_to_wait() throws InterruptedException {
        var resting = Thread.ofVirtual().start(() -> rest(5));
        while (resting.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();

        pace.want(4); // was passed already
        assertThat(resting.join(Duration.ofMillis(50))).isFalse();
        pace.want(5);

        resting.join();
    }

    @Test
    void a_rest_ends_by_itself() throws InterruptedException {
        new Pace(Duration.ofMillis(1)).rest(0);
    }

    private void rest(long next) {
        try {
            pace.rest(next);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
