package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.VoterKeys;
import org.sillok.kernel.VoterKeys.Purpose;

/** What everybody who keeps the keys of cycles must do. */
public abstract class VoterKeysContract {

    private static final CycleId CYCLE = new CycleId("2019");

    protected abstract VoterKeys keys();

    /** Opens what is left of them after their process has ended. */
    protected abstract VoterKeys reopened() throws Exception;

    @Test
    void a_key_is_the_same_ever_after_also_after_a_restart() throws Exception {
        var key = keys().of(CYCLE, Purpose.BALLOT);

        assertThat(key).hasSize(VoterKeys.BYTES).isNotEqualTo(new byte[VoterKeys.BYTES]);
        assertThat(keys().of(CYCLE, Purpose.BALLOT)).isEqualTo(key);
        assertThat(reopened().of(CYCLE, Purpose.BALLOT)).isEqualTo(key);
    }

    @Test
    void every_cycle_and_every_purpose_has_a_key_of_its_own() {
        var keys = Stream.of(
                        keys().of(CYCLE, Purpose.BALLOT),
                        keys().of(CYCLE, Purpose.ENROLMENT),
                        keys().of(new CycleId("2020"), Purpose.BALLOT))
                .map(java.util.HexFormat.of()::formatHex);

        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void those_who_ask_first_at_the_same_time_get_the_same_key() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> ask = () -> keys().of(CYCLE, Purpose.BALLOT);
            var asked = threads.invokeAll(Stream.generate(() -> ask).limit(32).toList());
            var first = asked.getFirst().get();
            for (var one : asked) assertThat(one.get()).isEqualTo(first);
        }
    }
}
