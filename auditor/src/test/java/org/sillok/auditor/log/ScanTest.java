package org.sillok.auditor.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.log.Leaf;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;

/** The quick readers take nothing that the strict ones refuse, and read it as they do: tried on a hundred thousand spoiled inputs. */
class ScanTest {

    private static final int SPOILED = 50_000;

    private static final List<Leaf> LEAVES = List.of(
            leaf("motion:2019-17", 4L, 2L, Instant.parse("2019-11-06T05:07:09.012Z")),
            leaf("motion:2019-17", 0L, null, Instant.parse("2020-02-29T23:59:59.999Z")),
            leaf("motion:실록", 1L, 0L, Instant.parse("2019-11-06T05:07:09Z")),
            leaf("motion:\"quoted\"", 7L, 1L << 60, Instant.parse("2019-11-06T05:07:09.012Z")),
            Leaf.technical(
                    "example.org/record", 3, "e-3", "request-answered", 1, Instant.parse("2019-11-06T05:07:09.012Z")));

    private static Leaf leaf(String stream, Long sequence, @Nullable Long previous, Instant at) {
        return new Leaf(
                "example.org/record",
                7,
                "0192e4a0-7b1c",
                "vote-cast",
                1,
                stream,
                sequence,
                previous,
                at,
                "0".repeat(64),
                "a1".repeat(32));
    }

    @Test
    void leaves_are_read_as_the_strict_reader_reads_them() {
        for (var leaf : LEAVES) assertThat(same(leaf.bytes())).as("%s", leaf).isTrue();
    }

    @Test
    void most_leaves_need_no_strict_reader() {
        var bytes = LEAVES.getFirst().bytes();

        assertThat(new LeafScan(bytes, 0, bytes.length, new Words()).read()).isNotNull();
    }

    @Test
    void times_are_read_whatever_their_year_is() {
        for (var year : List.of("-0001", "0000", "2019", "9999", "+10000", "+100000", "+1000000", "+10000000")) {
            var leaf = leaf("motion:2019-17", 4L, 2L, Instant.parse(year + "-11-06T05:07:09Z"));
            var bytes = leaf.bytes();

            assertThat(LeafLine.read(bytes, 0, bytes.length, new Words())
                            .recordedAt()
                            .instant())
                    .isEqualTo(leaf.recordedAt());
        }
    }

    @Test
    void spoiled_leaves_are_taken_only_where_the_strict_reader_takes_them() {
        var random = new Random(7);
        for (int time = 0; time < SPOILED; time++) {
            assertThat(same(spoiled(LEAVES.get(time % LEAVES.size()).bytes(), random)))
                    .isTrue();
        }
    }

    /** Whether both readers say the same, or only the strict one says anything. */
    private static boolean same(byte[] bytes) {
        var quick = new LeafScan(bytes, 0, bytes.length, new Words()).read();
        if (quick == null) return true;
        try {
            var strict = Leaf.parse(bytes);
            return Arrays.equals(bytes, strict.bytes())
                    && quick.i() == strict.i()
                    && quick.eventId().equals(strict.eventId())
                    && quick.log().equals(strict.log())
                    && quick.type().equals(strict.type())
                    && quick.revision() == strict.revision()
                    && java.util.Objects.equals(quick.aggregate(), strict.aggregate())
                    && quick.sequence() == orNone(strict.sequence())
                    && quick.previous() == orNone(strict.prevLeafOfAggregate())
                    && quick.recordedAt().instant().equals(strict.recordedAt())
                    && java.util.Objects.equals(text(quick.payloadHash()), strict.payloadHash())
                    && java.util.Objects.equals(text(quick.metadataHash()), strict.metadataHash());
        } catch (InvalidValue refused) {
            return false;
        }
    }

    private static long orNone(@Nullable Long number) {
        return number == null ? -1 : number;
    }

    private static @Nullable String text(byte @Nullable [] ascii) {
        return ascii == null ? null : new String(ascii, StandardCharsets.US_ASCII);
    }

    @Test
    void votes_are_read_as_the_strict_reader_reads_them() {
        var votes = new VoteScan();
        Samples.events().values().forEach(event -> {
            var payload = EventJson.write(event);
            var quick = votes.read(payload);
            if (quick != null) assertThat(quick).isEqualTo(event);
        });
        assertThat(votes.read(vote())).isEqualTo(EventJson.read("vote-cast", 1, vote()));
    }

    @Test
    void spoiled_votes_are_taken_only_where_the_strict_reader_takes_them() {
        var random = new Random(11);
        var votes = new VoteScan();
        for (int time = 0; time < SPOILED; time++) {
            var payload = spoiled(vote(), random);
            try {
                var quick = votes.read(payload);
                if (quick != null) assertThat(quick).isEqualTo(EventJson.read("vote-cast", 1, payload));
            } catch (InvalidValue refused) {
                assertThat(unreadable(payload)).isTrue();
            }
        }
    }

    private static boolean unreadable(byte[] payload) {
        try {
            EventJson.read("vote-cast", 1, payload);
            return false;
        } catch (UnreadableEvent | InvalidValue refused) {
            return true;
        }
    }

    private static byte[] vote() {
        var voter = new PersonId("p-1");
        return EventJson.write(new VoteCast(Samples.MOTION, 1, Vote.of(voter, Choice.NO), Samples.plain(voter)));
    }

    private static byte[] spoiled(byte[] bytes, Random random) {
        var spoiled = bytes.clone();
        int at = random.nextInt(spoiled.length);
        switch (random.nextInt(3)) {
            case 0 -> spoiled[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> spoiled[at] = (byte) ' ';
            default -> {
                return random.nextBoolean() ? Arrays.copyOf(spoiled, at) : Arrays.copyOf(spoiled, spoiled.length + 1);
            }
        }
        return spoiled;
    }
}
