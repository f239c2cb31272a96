package org.sillok.kernel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.Refusal;
import tools.jackson.databind.node.ObjectNode;

/** A refusal is told to others under a stable name, and comes back as the same record. */
class RefusalContractTest {

    static Stream<Class<? extends Refusal>> refusals() {
        return EventJson.refusals();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void comes_back_equal_under_its_stable_name(Class<? extends Refusal> type) {
        var refusal = Anything.of(type);
        var json = EventJson.mapper().writerFor(Refusal.class).writeValueAsString(refusal);
        var tree = (ObjectNode) EventJson.mapper().readTree(json);
        assertThat(tree.get("refusal").stringValue()).isEqualTo(EventJson.name(type));
        assertThat(tree.size()).isEqualTo(1 + type.getRecordComponents().length);
        assertThat(EventJson.mapper().readValue(json, Refusal.class)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void is_told_exactly_as_approved(Class<? extends Refusal> type) {
        var json = EventJson.mapper()
                .writerFor(Refusal.class)
                .withDefaultPrettyPrinter()
                .writeValueAsString(Anything.of(type));
        assertThat(ApprovedSamples.REFUSALS.approved(EventJson.name(type), json + "\n"))
                .isEqualTo(json + "\n");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void is_of_some_kind(Class<? extends Refusal> type) {
        assertThat(Anything.of(type).kind()).isNotNull();
    }

    @Test
    void names_are_unique_and_in_kebab_case_and_none_was_dropped() {
        var names = EventJson.refusals().map(EventJson::name).toList();
        assertThat(names)
                .hasSizeGreaterThan(80)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
        assertThat(names).containsExactlyInAnyOrderElementsOf(ApprovedSamples.REFUSALS.names());
        assertThat(names).contains("not-a-secret-matter", "no-quorum", "unknown-body");
    }

    @Test
    void kinds_say_whether_it_is_unknown_in_another_state_against_a_rule_or_forbidden() {
        assertThat(List.of(
                        kind("unknown-motion"),
                        kind("already-voted"),
                        kind("not-on-roll"),
                        kind("not-yourself"),
                        kind("stale-version")))
                .containsExactly(
                        Refusal.Kind.UNKNOWN,
                        Refusal.Kind.STATE,
                        Refusal.Kind.RULE,
                        Refusal.Kind.FORBIDDEN,
                        Refusal.Kind.STALE);
    }

    @Test
    void everything_called_unknown_is_of_the_unknown_kind_and_nothing_that_is_held_is_merely_a_rule() {
        EventJson.refusals().forEach(type -> {
            var name = EventJson.name(type);
            if (name.startsWith("unknown-"))
                assertThat(Anything.of(type).kind()).as(name).isEqualTo(Refusal.Kind.UNKNOWN);
            if (name.startsWith("already-") && !name.equals("already-member")) {
                assertThat(Anything.of(type).kind()).as(name).isEqualTo(Refusal.Kind.STATE);
            }
        });
    }

    private static Refusal.Kind kind(String name) {
        return EventJson.refusals()
                .filter(type -> EventJson.name(type).equals(name))
                .map(type -> Anything.of(type).kind())
                .findFirst()
                .orElseThrow();
    }
}
