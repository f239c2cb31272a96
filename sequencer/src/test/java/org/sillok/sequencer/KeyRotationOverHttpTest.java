package org.sillok.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.kernel.custody.LogKeyRotated;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeyRotation;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.tile.TiledTree;
import tools.jackson.databind.json.JsonMapper;

/** One key of the log follows another, and whoever trusted the first can go on. */
class KeyRotationOverHttpTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void both_keys_sign_until_the_old_one_is_retired_and_it_stays_one_log() throws Exception {
        VerifierKey old;
        VerifierKey next;
        Checkpoint before;
        try (var running = RunningLog.in(data)) {
            running.recordPeople(0, 10);
            running.awaitCovered();
            old = keys(running).getFirst();
            before = running.checkpoint().checkpoint();

            var announcement = announced(running);
            next = keys(running).getLast();
            assertThat(announced(running)).as("asked again").isEqualTo(announcement);

            var rotation = KeyRotation.verify(Note.parse(announcement.getBytes(UTF_8)), old);
            assertThat(rotation.to()).isEqualTo(next).isNotEqualTo(old);
            assertThat(rotation.since()).isEqualTo(before);
            running.awaitCovered();
            signedBy(running, List.of(old, next));
            assertThat(running.log().stream("custody:record", 0))
                    .singleElement()
                    .satisfies(recorded -> assertThat(recorded.event())
                            .isInstanceOfSatisfying(LogKeyRotated.class, rotated -> {
                                assertThat(rotated.former()).isEqualTo(old.toString());
                                assertThat(rotated.next())
                                        .isEqualTo(keys(running).getLast().toString());
                                assertThat(rotated.act().actor().value()).isEqualTo("admin");
                            }));
        }
        try (var running = RunningLog.in(data)) {
            running.recordPeople(10, 10);
            running.awaitCovered();
            signedBy(running, List.of(old, next));

            assertThat(delete(running)).isEqualTo(200);
            assertThat(delete(running)).isEqualTo(409);
            running.recordPeople(20, 10);
            running.awaitCovered();
            assertThat(keys(running)).containsExactly(next);
            var note = signedBy(running, List.of(next));
            assertThatThrownBy(() -> note.verify(List.of(old))).isInstanceOf(NotVerified.class);
            var head = Checkpoint.of(note);
            TiledTree.verified(running, head.size(), head.root())
                    .consistency(before.size())
                    .verify(before.root(), head.root());
            assertThat(Files.exists(data.resolve("log/key-next.pkcs8"))).isFalse();
        }
    }

    @Test
    void only_an_administrator_rotates_keys() throws IOException {
        try (var running = RunningLog.in(data)) {
            assertThat(running.send("clerk", "POST", "/log/keys").statusCode()).isEqualTo(403);
            assertThat(running.send("clerk", "DELETE", "/log/keys/former").statusCode())
                    .isEqualTo(403);
            assertThat(keys(running)).hasSize(1);
        }
    }

    @Test
    void a_key_that_quantum_computers_do_not_break_signs_besides_where_it_is_asked_for() throws Exception {
        for (var setting : List.of("true", "true", "false")) {
            try (var running = RunningLog.in(data, "--sillok.log.ml-dsa=" + setting)) {
                running.recordPeople(
                        running.log().head() < 0 ? 0 : (int) running.log().head() + 1, 3);
                running.awaitCovered();

                var keys = keys(running);
                assertThat(keys).hasSize(setting.equals("true") ? 2 : 1);
                signedBy(running, keys);
            }
        }
    }

    private static Note signedBy(RunningLog running, List<VerifierKey> keys) {
        var note = Note.parse(running.get("/checkpoint").body());
        assertThat(note.verify(keys)).hasSameSizeAs(keys);
        return note;
    }

    private static String announced(RunningLog running) throws IOException {
        var answer = running.send("admin", "POST", "/log/keys");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body()).path("announcement").asString();
    }

    private static int delete(RunningLog running) throws IOException {
        return running.send("admin", "DELETE", "/log/keys/former").statusCode();
    }

    private static List<VerifierKey> keys(RunningLog running) {
        return running.text("/log/vkey").lines().map(VerifierKey::parse).toList();
    }
}
