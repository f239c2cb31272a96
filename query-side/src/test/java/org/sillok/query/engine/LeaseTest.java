package org.sillok.query.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.MovableClock;

class LeaseTest {

    private final Bench bench = new Bench();
    private final MovableClock clock = new MovableClock(Instant.parse("2019-11-06T00:00:00Z"));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void one_holds_it_at_a_time() {
        var first = lease("first");
        var second = lease("second");

        assertThat(first.hold()).isTrue();
        assertThat(second.hold()).isFalse();
        clock.pass(Duration.ofSeconds(9));
        assertThat(first.hold()).as("renewed").isTrue();
        clock.pass(Duration.ofSeconds(9));
        assertThat(second.hold()).as("not run out yet").isFalse();
    }

    @Test
    void it_runs_out_when_it_is_not_renewed() {
        var first = lease("first");
        var second = lease("second");
        first.hold();

        clock.pass(Duration.ofSeconds(11));

        assertThat(second.hold()).isTrue();
        assertThat(first.hold()).isFalse();
    }

    @Test
    void it_can_be_given_back() {
        var first = lease("first");
        var second = lease("second");
        first.hold();
        second.release();
        assertThat(second.hold()).as("nobody gives back what another holds").isFalse();

        first.release();

        assertThat(second.hold()).isTrue();
    }

    @Test
    void a_second_engine_follows_and_takes_over() throws Exception {
        var record = RecordInMemory.of(100, 1);
        var first = bench.engine(record, 20);
        first.start();
        Bench.reach(first, 99);
        var second = bench.engine(record, 20);
        second.start();
        Bench.reach(second, 99);

        assertThat(first.progress().writer()).isTrue();
        assertThat(second.progress().writer()).isFalse();
        bench.sameAsFolded(second, record, 0, 50, 99);
        assertThatThrownBy(() -> second.rebuild().get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(Engine.NotTheWriter.class);

        first.close();
        record.grow(100, new Random(2));
        Bench.reach(second, 199);

        assertThat(second.progress().writer()).isTrue();
        bench.sameAsFolded(second, record, 50, 99, 150, 199);
    }

    private Lease lease(String owner) {
        return new Lease(bench.mongo, clock, owner, Duration.ofSeconds(10));
    }
}
