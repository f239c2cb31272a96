package org.sillok.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.DocketId;

class ValuesTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "2019-17", "seoul.democracy_committee-1"})
    void a_name_follows_the_grammar(String name) {
        assertThat(Slug.require(name)).isEqualTo(name);
    }

    @Test
    void a_name_has_at_most_sixty_four_characters() {
        assertThatCode(() -> Slug.require("a".repeat(64))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Slug.require("a".repeat(65))).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", ".a", "_a", "A", "a b", "a/b", "a:b", "시민", "a\n", "\na", "a\u0000"})
    void any_other_name_is_refused(String name) {
        assertThatThrownBy(() -> Slug.require(name)).isInstanceOfSatisfying(InvalidValue.class, e -> {
            assertThat(e.what()).isEqualTo("name");
            assertThat(e.allowed()).isEqualTo(Slug.GRAMMAR);
        });
    }

    static Stream<Function<String, Object>> named() {
        return Stream.of(
                ActorId::new,
                BodyId::new,
                BudgetId::new,
                MeetingId::new,
                MotionId::new,
                PersonId::new,
                MembershipId::new,
                LineId::new,
                AgendaItemId::new,
                SessionId::new);
    }

    @ParameterizedTest
    @MethodSource("named")
    void every_id_is_such_a_name_and_is_written_as_one(Function<String, Object> type) {
        assertThat(EventJson.mapper().writeValueAsString(type.apply("a-1"))).isEqualTo("\"a-1\"");
        assertThatThrownBy(() -> type.apply("A 1")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_stream_is_named_with_its_kind() {
        var body = new BodyId("x");
        assertThat(Stream.of(
                                body,
                                new BudgetId("x"),
                                new MeetingId("x"),
                                new MotionId("x"),
                                new PersonId("x"),
                                new DocumentId(HASH),
                                new DocketId(body, new SessionId("1")))
                        .map(StreamId::toString))
                .containsExactly(
                        "body:x", "budget:x", "meeting:x", "motion:x", "person:x", "document:" + HASH, "docket:x/1");
        assertThat(new DocketId(body, new SessionId("1")).value()).isEqualTo("x/1");
    }

    @Test
    void every_event_says_its_own_stream() {
        var kinds = Map.ofEntries(
                Map.entry("person", "person:"),
                Map.entry("body", "body:"),
                Map.entry("meeting", "meeting:"),
                Map.entry("budget", "budget:"),
                Map.entry("document", "document:"),
                Map.entry("cycle", "cycle:"),
                Map.entry("ballot", "ballot:"),
                Map.entry("proposal", "proposal:"),
                Map.entry("review", "review:"),
                Map.entry("plan", "plan:"),
                Map.entry("redaction", "redaction:"),
                Map.entry("custody", "custody:"));
        assertThat(Samples.events().values()).allSatisfy(event -> {
            var area = event.getClass().getPackageName().replaceAll(".*\\.", "");
            var kind = switch (event.stream()) {
                case DocketId ignored -> "docket:";
                case PlanningId ignored -> "planning:";
                default -> kinds.getOrDefault(area, "motion:");
            };
            assertThat(event.stream().toString()).startsWith(kind);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "G", "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})
    void a_hash_has_sixty_four_lower_case_hexadecimal_digits(String hash) {
        assertThatThrownBy(() -> new Commitment(hash)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new DocumentId(hash)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Commitment(HASH + "0")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new DocumentId(HASH + "\n")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_citation_is_read_as_it_is_cited() {
        assertThat(Samples.ARTICLE_9).hasToString("서울특별시 시민참여 기본조례 제9조 제1항");
        assertThatCode(() -> new Citation("x".repeat(200), "x".repeat(100))).doesNotThrowAnyException();
    }

    static List<String> unprintable() {
        return List.of("", " ", "a\nb", "a\u0000", "\u0085", "a\ud800", "\udc00");
    }

    @ParameterizedTest
    @MethodSource("unprintable")
    void a_citation_is_one_printable_line(String text) {
        assertThatThrownBy(() -> new Citation(text, "art. 1")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Citation("Law", text)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_citation_is_short() {
        assertThatThrownBy(() -> new Citation("x".repeat(201), "1")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Citation("x", "1".repeat(101))).isInstanceOf(InvalidValue.class);
        assertThat(PlainText.require("word", "x".repeat(40), 40)).hasSize(40);
    }

    @Test
    void evidence_may_be_that_a_stream_was_empty() {
        assertThat(new Evidence("docket:a/1", -1).sequence()).isEqualTo(-1);
        assertThatThrownBy(() -> new Evidence("docket:a/1", -2)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void a_member_acts_under_the_person_id() {
        assertThat(ActorId.of(Samples.CHAIR).value()).isEqualTo(Samples.CHAIR.value());
        assertThat(ActorId.SYSTEM.value()).isEqualTo("system");
    }

    @Test
    void what_occurred_at_no_stated_time_occurred_when_it_was_recorded() {
        var recorded = Instant.parse("2020-01-02T00:00:00Z");
        assertThat(Samples.stated().occurredAt(recorded)).isEqualTo(Samples.NOON);
        assertThat(Samples.plain(Samples.CHAIR).occurredAt(recorded)).isEqualTo(recorded);
        var event = Samples.event("vote-cast/1");
        assertThat(new RecordedEvent(4, "e", "motion:x", 0, recorded, event).occurredAt())
                .isEqualTo(recorded);
    }

    @Test
    void an_invalid_value_is_told_shortly_and_in_whole_characters() {
        var told = new InvalidValue("name", "short", "x".repeat(79) + "🙂".repeat(50));
        assertThat(told).hasMessage("name must be short, not " + "x".repeat(79) + "?…");
        assertThat(new InvalidValue("name", "short", "x".repeat(80)))
                .hasMessage("name must be short, not " + "x".repeat(80));
        assertThat(new InvalidValue("name", "short", "x".repeat(81)).getMessage())
                .endsWith("x…");
    }
}
