package org.sillok.tlog.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.tlog.merkle.ListedTree;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Keys;
import org.sillok.tlog.tile.TiledTree;
import org.sillok.tlog.witness.Witnesses;

/** A real process on a real disk is killed at random moments, and the log goes on from there. */
class KilledTest {

    private static final int KILLS = Integer.getInteger("sillok.kills", 200);

    /** Grows the log in the folder for ever, and prints what it has published. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] folder) throws IOException {
            try (var log = open(Path.of(folder[0]))) {
                System.out.println(log.published().text());
                for (; ; ) {
                    for (int more = 0; more < 40; more++) log.append(ListedTree.entry(log.size()));
                    System.out.println(log.publish().text());
                }
            }
        }
    }

    @Test
    void whatever_was_published_is_in_every_later_tree(@TempDir Path folder) throws Exception {
        var random = new Random(11);
        var seen = new ArrayList<Checkpoint>();
        for (int kill = 0; kill < KILLS; kill++) seen.addAll(killed(folder, 1 + random.nextInt(8), random.nextInt(20)));

        try (var log = open(folder)) {
            var head = Checkpoint.of(log.published());
            var tree = TiledTree.verified(new LogFolder(folder.resolve("log")), head.size(), head.root());
            assertThat(head.root()).isEqualTo(ListedTree.of(head.size()).root());
            assertThat(seen).hasSizeGreaterThanOrEqualTo(KILLS);
            for (var checkpoint : seen) {
                if (checkpoint.size() > 0) tree.consistency(checkpoint.size()).verify(checkpoint.root(), head.root());
            }
        }
    }

    /** Runs a writer until some time after it has published so often; what it printed whole comes back. */
    private static List<Checkpoint> killed(Path folder, int published, int millis) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        try (var out = process.inputReader()) {
            var lines = new ArrayList<String>();
            for (int line = 0; line < 4 * published; line++) lines.add(Objects.requireNonNull(out.readLine()));
            Thread.sleep(millis);
            process.toHandle().destroyForcibly(); // Process.destroyForcibly would also close what is still to be read
            out.lines().forEach(lines::add);
            return checkpoints(lines);
        } finally {
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** Three lines each and an empty one, which shows that they were printed whole. */
    private static List<Checkpoint> checkpoints(List<String> lines) {
        var checkpoints = new ArrayList<Checkpoint>();
        for (int at = 0; at + 4 <= lines.size(); at += 4) {
            checkpoints.add(Checkpoint.parse(String.join("\n", lines.subList(at, at + 3)) + "\n"));
        }
        return checkpoints;
    }

    private static Publisher open(Path folder) throws IOException {
        return Publisher.open(new PublisherParts(
                new LogFolder(folder.resolve("log")),
                new Staging(folder.resolve("staging")),
                new FileLockStore(folder.resolve("lock")),
                List.of(KeySigner.ed25519("example.com/log", Keys.ed25519(new byte[32]))),
                Witnesses.none()));
    }
}
