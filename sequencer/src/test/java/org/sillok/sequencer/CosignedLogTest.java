package org.sillok.sequencer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.SignatureType;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.witness.TestWitness;

/** A log whose configuration names a witness: what it publishes is cosigned, and it does not go on without. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CosignedLogTest {

    private static final TestWitness.Answer AWAY = new TestWitness.Answer(503, "text/plain", "");
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private final KeySigner cosigner = KeySigner.of(
            "witness.example/w1", SignatureType.ED25519_COSIGNATURE, Keys.ed25519(new byte[32]), Instant::now);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @SuppressWarnings("NullAway.Init")
    private VerifierKey key;

    @SuppressWarnings("NullAway.Init")
    private TestWitness witness;

    /** The first start makes the log's key, which the witness has to know. */
    @BeforeEach
    void start() {
        try (var running = RunningLog.in(data)) {
            key = VerifierKey.parse(running.text("/log/vkey").strip());
        }
        witness = new TestWitness(List.of(cosigner), key);
    }

    @AfterEach
    void stop() {
        witness.close();
    }

    private RunningLog cosigned() {
        return RunningLog.in(
                data,
                "--sillok.log.witnesses[0].url=" + witness.prefix(),
                "--sillok.log.witnesses[0].keys[0]=" + cosigner.key(),
                "--sillok.log.quorum=1");
    }

    /** What is published has the signature of the log and that of the witness. @return how much it covers */
    private long cosignedSize(RunningLog running) {
        var policy = new Policy(List.of(key), List.of(cosigner.key()), 1);
        return policy.verify(Note.parse(running.get("/checkpoint").body()))
                .checkpoint()
                .size();
    }

    @Test
    void what_is_published_is_cosigned_and_so_are_its_receipts() throws InterruptedException {
        try (var running = cosigned()) {
            for (int size = 3; size <= 9; size += 3) {
                running.recordPeople(size - 3, 3);
                running.awaitCovered();

                assertThat(cosignedSize(running)).isEqualTo(size);
                assertThat(running.text("/log/events/" + (size - 1) + "/receipt"))
                        .contains("— " + cosigner.key().name() + " ");
            }
            assertThat(witness.cosigned()).extracting(Checkpoint::size).contains(3L, 6L, 9L);
        }
    }

    @Test
    void without_the_witness_it_waits_and_loses_nothing() throws InterruptedException {
        try (var running = cosigned()) {
            running.recordPeople(0, 3);
            running.awaitCovered();
            witness.answer(AWAY);
            running.recordPeople(3, 3);

            assertThat(running.sequencer().covers(5, A_WHILE)).isFalse();
            assertThat(cosignedSize(running)).isEqualTo(3);
            assertThat(running.sequencer().trouble())
                    .hasValueSatisfying(why -> assertThat(why.halted()).isFalse());

            witness.answer(null);
            running.awaitCovered();
            assertThat(cosignedSize(running)).isEqualTo(6);
            assertThat(running.sequencer().trouble()).isEmpty();
        }
    }

    @Test
    void a_restart_asks_the_witness_where_it_stands() throws InterruptedException {
        try (var running = cosigned()) {
            running.recordPeople(0, 3);
            running.awaitCovered();
        }
        try (var running = cosigned()) {
            running.recordPeople(3, 3);
            running.awaitCovered();

            assertThat(cosignedSize(running)).isEqualTo(6);
        }
        assertThat(witness.cosigned()).extracting(Checkpoint::size).isSorted().endsWith(6L);
    }
}
