package org.sillok.sequencer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.log.Leaf;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TileReader;

/** Leaves by their hashes, in a log that is longer than one array of the index. */
class HashesTest {

    private static final long SIZE = 140_000;
    private static final String SHARED = Leaf.hash("{}".getBytes(UTF_8));

    /** One leaf in a hundred is technical; the others have a payload of their own and share their metadata. */
    private static Leaf leaf(long i) {
        return i % 100 == 99
                ? Leaf.technical("log", i, "e" + i, "request-answered", 1, Instant.EPOCH)
                : new Leaf("log", i, "e" + i, "t", 1, "a", i, null, Instant.EPOCH, payload(i), SHARED);
    }

    private static String payload(long i) {
        return Leaf.hash(Long.toString(i).getBytes(UTF_8));
    }

    /** The bundles of that log. */
    private static final TileReader LOG = tile -> {
        var bundle = new ByteArrayOutputStream();
        for (int place = 0; place < tile.width(); place++) {
            var entry = leaf(tile.index() * Tile.WIDTH + place).bytes();
            bundle.write(entry.length >>> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return Optional.of(bundle.toByteArray());
    };

    private final Hashes hashes = new Hashes(LOG);

    @Test
    void every_payload_is_found_while_the_log_grows() throws IOException {
        for (long size : List.of(0L, 1L, 255L, 256L, 257L, 65_535L, 65_536L, 65_537L, 131_072L, SIZE)) {
            for (long i = Math.max(0, size - 300); i < size; i++) {
                assertThat(hashes.positions(payload(i), size))
                        .containsExactlyElementsOf(technical(i) ? List.of() : List.of(i));
            }
        }
        for (long i = 0; i < SIZE; i += 997) {
            assertThat(hashes.positions(payload(i), SIZE))
                    .containsExactlyElementsOf(technical(i) ? List.of() : List.of(i));
        }
    }

    private static boolean technical(long i) {
        return i % 100 == 99;
    }

    @Test
    void what_many_share_is_found_at_each_of_them_in_their_order() throws IOException {
        assertThat(hashes.positions(SHARED, SIZE).boxed())
                .containsExactlyElementsOf(LongStream.range(0, SIZE)
                        .filter(i -> !technical(i))
                        .boxed()
                        .toList());
        assertThat(hashes.positions(SHARED, SIZE).findFirst()).hasValue(0);
    }

    @Test
    void a_leaf_has_its_own_hashes_and_no_other() throws IOException {
        for (long i : new long[] {0, 98, 255, 256, 139_998}) {
            assertThat(hashes.has(payload(i), i, SIZE)).isTrue();
            assertThat(hashes.has(SHARED, i, SIZE)).isTrue();
            assertThat(hashes.has(payload(i + 1), i, SIZE)).isFalse();
        }
        assertThat(hashes.has(payload(99), 99, SIZE)).as("technical").isFalse();
    }

    @Test
    void what_nobody_has_is_not_found() throws IOException {
        assertThat(hashes.positions("f".repeat(64), SIZE)).isEmpty();
        assertThat(hashes.positions("0".repeat(64), SIZE)).isEmpty();
        assertThat(hashes.positions(payload(SIZE), SIZE)).isEmpty();
    }
}
