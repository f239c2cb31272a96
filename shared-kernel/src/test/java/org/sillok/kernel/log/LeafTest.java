package org.sillok.kernel.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.InvalidValue;

/** The bytes of leaves are for ever: the samples are what this software once signed, and they never change. */
class LeafTest {

    private static final Instant RECORDED = Instant.parse("2019-11-06T05:07:09.012Z");
    private static final String PAYLOAD = Leaf.hash("{\"motion\":\"2019-17\"}".getBytes(UTF_8));
    private static final String METADATA = Leaf.hash("{}".getBytes(UTF_8));
    private static final String ID = "0192e4a0-7b1c-7000-8000-0123456789ab";

    record Sample(String name, Leaf leaf) {
        byte[] bytes() throws IOException {
            return Files.readAllBytes(Path.of("src/test/resources/leaves", name + ".json"));
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample("event", leaf("motion:2019-17", 7, 4, 2L)),
                new Sample("first-of-its-stream", leaf("motion:2019-17", 2, 0, null)),
                new Sample("hard-to-write", leaf("a\"\\\b\t\n\f\r\u0001\u001f\u007f/é실록\u2028😀", 7, 4, 2L)),
                new Sample("large-numbers", leaf("motion:2019-17", (1L << 53) + 1, 1L << 53, Long.MAX_VALUE)),
                new Sample("technical", Leaf.technical("sillok.local/record", 7, ID, "request-answered", 1, RECORDED)));
    }

    private static Leaf leaf(
            String stream, long position, long sequence, @org.jspecify.annotations.Nullable Long previous) {
        return new Leaf(
                "sillok.local/record",
                position,
                ID,
                "vote-cast",
                1,
                stream,
                sequence,
                previous,
                RECORDED,
                PAYLOAD,
                METADATA);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void its_bytes_are_those_of_the_sample(Sample sample) throws IOException {
        assertThat(new String(sample.leaf().bytes(), UTF_8)).isEqualTo(new String(sample.bytes(), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_read_as_the_leaf_that_it_is_of(Sample sample) throws IOException {
        assertThat(Leaf.parse(sample.bytes())).isEqualTo(sample.leaf());
    }

    @Test
    void an_instant_always_has_three_digits_of_its_second() {
        var whole = Leaf.technical("l", 0, ID, "t", 1, Instant.parse("2019-11-06T05:07:00.000000999Z"));

        assertThat(new String(whole.bytes(), UTF_8)).contains("\"recordedAt\":\"2019-11-06T05:07:00.000Z\"");
    }

    @Test
    void every_part_of_the_envelope_changes_its_bytes() {
        var one = leaf("motion:2019-17", 7, 4, 2L);
        var others = Stream.of(
                new Leaf("other", 7, ID, "vote-cast", 1, "motion:2019-17", 4L, 2L, RECORDED, PAYLOAD, METADATA),
                leaf("motion:2019-17", 8, 4, 2L),
                new Leaf(one.log(), 7, "e", "vote-cast", 1, one.aggregate(), 4L, 2L, RECORDED, PAYLOAD, METADATA),
                new Leaf(one.log(), 7, ID, "vote", 1, one.aggregate(), 4L, 2L, RECORDED, PAYLOAD, METADATA),
                new Leaf(one.log(), 7, ID, "vote-cast", 2, one.aggregate(), 4L, 2L, RECORDED, PAYLOAD, METADATA),
                leaf("motion:2019-18", 7, 4, 2L),
                leaf("motion:2019-17", 7, 5, 2L),
                leaf("motion:2019-17", 7, 4, 3L),
                new Leaf(
                        one.log(),
                        7,
                        ID,
                        "vote-cast",
                        1,
                        one.aggregate(),
                        4L,
                        2L,
                        RECORDED.plusMillis(1),
                        PAYLOAD,
                        METADATA),
                new Leaf(one.log(), 7, ID, "vote-cast", 1, one.aggregate(), 4L, 2L, RECORDED, METADATA, METADATA),
                new Leaf(one.log(), 7, ID, "vote-cast", 1, one.aggregate(), 4L, 2L, RECORDED, PAYLOAD, PAYLOAD));

        assertThat(others.map(other -> new String(other.bytes(), UTF_8)).distinct())
                .hasSize(11)
                .doesNotContain(new String(one.bytes(), UTF_8));
    }

    @Test
    void what_utf_8_cannot_hold_is_refused() {
        assertThatThrownBy(() -> leaf("motion:\ud800", 7, 4, 2L).bytes()).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "7",
                "{",
                "{\"aggregate\":null}",
                "{\"aggregate\":null,\"eventId\":\"e\",\"i\":0,\"log\":\"l\",\"metadataHash\":null,\"payloadHash\":null,\"prevLeafOfAggregate\":null,\"recordedAt\":\"2019-11-06T05:07:09Z\",\"revision\":1,\"sequence\":null,\"type\":\"t\",\"v\":1}",
                "{\"aggregate\":null,\"eventId\":\"e\",\"i\":0,\"log\":\"l\",\"metadataHash\":null,\"payloadHash\":null,\"prevLeafOfAggregate\":null,\"recordedAt\":\"2019-11-06T05:07:09.000Z\",\"revision\":1,\"sequence\":null,\"type\":\"t\",\"v\":2}",
                "{\"aggregate\":null,\"eventId\":\"e\",\"i\":0,\"log\":\"l\",\"metadataHash\":null,\"payloadHash\":null,\"prevLeafOfAggregate\":null,\"recordedAt\":\"2019-11-06T05:07:09.000Z\",\"revision\":1,\"sequence\":null,\"type\":\"t\",\"v\":1} ",
                "{\"aggregate\":null,\"eventId\":\"e\",\"i\":\"0\",\"log\":\"l\",\"metadataHash\":null,\"payloadHash\":null,\"prevLeafOfAggregate\":null,\"recordedAt\":\"2019-11-06T05:07:09.000Z\",\"revision\":1,\"sequence\":null,\"type\":\"t\",\"v\":1}",
                "{\"aggregate\":null,\"eventId\":\"e\",\"i\":0,\"log\":\"l\",\"metadataHash\":null,\"more\":1,\"payloadHash\":null,\"prevLeafOfAggregate\":null,\"recordedAt\":\"2019-11-06T05:07:09.000Z\",\"revision\":1,\"sequence\":null,\"type\":\"t\",\"v\":1}",
            })
    void whatever_is_not_exactly_a_leaf_is_refused(String entry) {
        assertThatThrownBy(() -> Leaf.parse(entry.getBytes(UTF_8))).isInstanceOf(InvalidValue.class);
    }
}
