package org.sillok.kernel.catalog;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.Event;
import org.sillok.kernel.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;

/** What was once written can always be read, and what is written today is what was approved. */
class EventContractTest {

    static Collection<Map.Entry<String, Event>> canonical() {
        return Samples.events().entrySet();
    }

    static List<String> approved() {
        return ApprovedSamples.EVENTS.names();
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void an_event_is_written_exactly_as_approved(Map.Entry<String, Event> sample) {
        var written = new String(EventJson.write(sample.getValue()), StandardCharsets.UTF_8);
        var approved = ApprovedSamples.EVENTS.approved(sample.getKey(), indented(written));
        assertThat(compact(approved)).as(sample.getKey()).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void an_event_comes_back_equal(Map.Entry<String, Event> sample) {
        var type = ApprovedSamples.type(sample.getKey());
        var revision = ApprovedSamples.revision(sample.getKey());
        assertThat(EventJson.read(type, revision, EventJson.write(sample.getValue())))
                .isEqualTo(sample.getValue());
    }

    @ParameterizedTest
    @MethodSource("approved")
    void every_approved_sample_is_read_and_written_again_in_todays_shape(String sample) {
        var type = ApprovedSamples.type(sample);
        var revision = ApprovedSamples.revision(sample);
        var today = revisionOf(type);
        assertThat(today).as("a type of event was removed or renamed").isPositive();

        var event = EventJson.read(type, revision, ApprovedSamples.EVENTS.bytes(sample));
        var again = new String(EventJson.write(event), StandardCharsets.UTF_8);

        assertThat(EventJson.read(type, today, again.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(event);
        if (revision == today) assertThat(again).isEqualTo(compact(ApprovedSamples.EVENTS.text(sample)));
    }

    @Test
    void every_type_has_a_sample_of_every_revision() {
        var needed = EventCatalog.all().stream()
                .flatMap(entry ->
                        IntStream.rangeClosed(1, entry.revision()).mapToObj(revision -> entry.name() + "/" + revision))
                .toList();
        var there = approved().stream()
                .map(name -> ApprovedSamples.type(name) + "/" + ApprovedSamples.revision(name))
                .toList();
        assertThat(there).containsAll(needed);
        assertThat(needed).as("samples of revisions that do not exist").containsAll(there);
    }

    @Test
    void every_sample_of_today_has_its_canonical_instance() {
        var current = approved().stream()
                .filter(name -> ApprovedSamples.revision(name) == revisionOf(ApprovedSamples.type(name)))
                .toList();
        assertThat(Samples.events().keySet()).containsExactlyInAnyOrderElementsOf(current);
    }

    @Test
    void every_variant_and_every_word_of_an_enumeration_occurs_in_some_sample() {
        var seen = Samples.events().values().stream().flatMap(Variants::within).collect(toCollection(TreeSet::new));
        var possible = EventCatalog.all().stream()
                .map(EventCatalog.Entry::type)
                .flatMap(Variants::possible)
                .collect(toCollection(TreeSet::new));
        assertThat(possible).hasSizeGreaterThan(50);
        assertThat(seen).containsAll(possible);
    }

    @Test
    void every_part_that_may_be_absent_is_absent_in_one_sample_and_present_in_another() {
        var optional = EventCatalog.all().stream()
                .flatMap(entry -> Stream.of(entry.type().getRecordComponents())
                        .filter(Variants::mayBeAbsent)
                        .map(part -> entry.name() + "." + part.getName()))
                .toList();
        assertThat(optional).isNotEmpty().allSatisfy(part -> {
            var type = part.substring(0, part.indexOf('.'));
            var field = part.substring(part.indexOf('.') + 1);
            var presence = Samples.events().entrySet().stream()
                    .filter(sample -> ApprovedSamples.type(sample.getKey()).equals(type))
                    .map(sample -> tree(EventJson.write(sample.getValue())).has(field))
                    .distinct();
            assertThat(presence).as(part).containsExactlyInAnyOrder(true, false);
        });
    }

    @Test
    void names_are_unique_and_in_kebab_case() {
        var names = EventCatalog.all().stream().map(EventCatalog.Entry::name).toList();
        assertThat(names).doesNotHaveDuplicates().isSorted().allMatch(name -> name.matches("[a-z]+(-[a-z]+)+"));
        assertThat(EventCatalog.all()).allSatisfy(entry -> {
            assertThat(entry.revision()).isPositive();
            assertThat(EventCatalog.of(entry.type())).isEqualTo(entry);
            assertThat(EventCatalog.named(entry.name())).isEqualTo(entry);
        });
    }

    @Test
    void what_is_no_event_has_no_entry() {
        assertThat(EventCatalog.of(String.class)).isNull();
        assertThat(EventCatalog.named("vote-casted")).isNull();
    }

    private static int revisionOf(String type) {
        var entry = EventCatalog.named(type);
        return entry == null ? -1 : entry.revision();
    }

    private static String indented(String json) {
        return EventJson.mapper()
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(tree(json.getBytes(StandardCharsets.UTF_8)))
                + "\n";
    }

    private static String compact(String json) {
        return EventJson.mapper().writeValueAsString(tree(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static ObjectNode tree(byte[] json) {
        JsonNode tree = EventJson.mapper().readTree(json);
        return (ObjectNode) tree;
    }
}
