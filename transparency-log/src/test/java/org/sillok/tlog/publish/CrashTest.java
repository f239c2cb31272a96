package org.sillok.tlog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.tlog.publish.MemoryDisk.Loss;

/** The machine stops at every single step, and at every step of the recovery from that; no signed or published tree is ever lost or forked. */
class CrashTest {

    private static final int[] SIZES = {1, 255, 256, 300, 515};

    @ParameterizedTest
    @EnumSource(Loss.class)
    void stopped_at_any_step_the_log_goes_on_without_a_fork(Loss loss) throws IOException {
        long steps = stepsOf(SIZES);
        for (long step = 0; step < steps; step++) {
            var log = stopped(step, loss, SIZES);
            recovered(log, loss, step);
        }
        assertThat(steps).isGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void stopped_again_at_any_step_of_the_recovery_it_still_does(Loss loss) throws IOException {
        int[] sizes = {2};
        long steps = stepsOf(sizes);
        int twice = 0;
        for (long step = 0; step < steps; step++) {
            for (long again = 0; ; again++) {
                var log = stopped(step, loss, sizes);
                log.disk.stopAt(again);
                if (!stops(log)) break;
                log.disk.restart(loss, new Random(again));
                goesOn(log, loss, step, 257);
                twice++;
            }
        }
        assertThat(twice).isGreaterThan(100);
    }

    @Test
    void a_disk_that_fails_at_any_step_halts_the_log_until_it_is_opened_again() throws IOException {
        long steps = stepsOf(SIZES);
        for (long step = 0; step < steps; step++) {
            var log = new LogUnderTest();
            log.disk.failAt(step);
            try {
                log.grow(SIZES);
                throw new AssertionError("step " + step + " did not fail");
            } catch (IOException expected) {
                assertThat(expected).hasMessageContaining("no space left");
            }
            log.grow(700, 701);
            log.hasNeverForked();
        }
    }

    private static long stepsOf(int... sizes) throws IOException {
        var log = new LogUnderTest();
        log.grow(sizes);
        return log.disk.steps();
    }

    /** A log that was stopped at a step of growing, and whose machine runs again. */
    private static LogUnderTest stopped(long step, Loss loss, int... sizes) throws IOException {
        var log = new LogUnderTest();
        log.disk.stopAt(step);
        try {
            log.grow(sizes);
            throw new AssertionError("step " + step + " was never reached");
        } catch (MemoryDisk.Stopped expected) {
            log.disk.restart(loss, new Random(step));
            return log;
        }
    }

    private static boolean stops(LogUnderTest log) throws IOException {
        try {
            log.open().close();
            return false;
        } catch (MemoryDisk.Stopped expected) {
            return true;
        }
    }

    private static void recovered(LogUnderTest log, Loss loss, long step) throws IOException {
        goesOn(log, loss, step, 0);
        goesOn(log, loss, step, 600, 601);
        assertThat(log.published().size()).isEqualTo(601);
    }

    private static void goesOn(LogUnderTest log, Loss loss, long step, int... sizes) throws IOException {
        try {
            log.grow(sizes);
            log.hasNeverForked();
        } catch (LogHalted e) {
            throw new AssertionError("stopped at step " + step + ", with a loss of " + loss, e);
        }
    }
}
