package org.sillok.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Event;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.Suspension;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Story;

class SentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Entries for every canonical event, every variant included. */
    private static final Map<String, TimelineEntry> ENTRIES = entries();

    static List<Locale> languages() {
        return Sentences.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_type_of_event_has_a_sentence(Locale language) {
        var keys = bundle(language).keySet();
        for (var type : EventCatalog.all()) {
            assertThat(keys).contains(type.name());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_variant_of_an_event_has_a_sentence_and_all_its_facts(Locale language) {
        var bundle = bundle(language);
        ENTRIES.forEach((sample, entry) -> {
            assertThat(bundle.containsKey(entry.sentence())).as(sample).isTrue();
            var named = PLACEHOLDER
                    .matcher(bundle.getString(entry.sentence()))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(entry.facts().keySet()).as(sample).containsAll(named);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_sentence_is_left_over(Locale language) {
        var told = ENTRIES.values().stream().map(TimelineEntry::sentence).collect(Collectors.toSet());
        var types = EventCatalog.all().stream().map(EventCatalog.Entry::name).toList();
        assertThat(bundle(language).keySet())
                .filteredOn(key -> types.contains(key.replaceAll("\\..*", "")))
                .isSubsetOf(told);
    }

    @Test
    void both_languages_have_the_same_words_and_placeholders() {
        var english = bundle(Locale.ENGLISH);
        var korean = bundle(Locale.KOREAN);

        assertThat(korean.keySet()).isEqualTo(english.keySet());
        for (var key : english.keySet()) {
            assertThat(placeholders(korean, key)).as(key).isSubsetOf(allowed(english, key));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_term_has_a_word(Locale language) {
        var bundle = bundle(language);
        var families = List.<Class<? extends Enum<?>>>of(
                Capacity.class,
                EndGround.class,
                Office.class,
                MeetingKind.class,
                Suspension.class,
                RecusalKind.class,
                Method.class,
                Choice.class,
                Outcome.class,
                Base.class,
                Stage.class);
        for (var family : families) {
            for (var one : family.getEnumConstants()) {
                assertThat(bundle.containsKey(family.getSimpleName() + "." + one.name()))
                        .as(family.getSimpleName() + "." + one.name())
                        .isTrue();
            }
        }
        for (var entry : ENTRIES.values()) {
            for (var fact : entry.facts().values()) {
                if (fact instanceof Fact.Term term)
                    assertThat(bundle.containsKey(term.value()))
                            .as(term.value())
                            .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_event_can_be_said(Locale language) {
        var sentences = Sentences.in(language, BodySamples.SEOUL);
        ENTRIES.forEach((sample, entry) -> {
            var said = sentences.say(line(entry), commitment -> Optional.of("…"));
            assertThat(said.what()).as(sample).isNotBlank().doesNotContain("{", "}", "—");
            assertThat(said.who()).as(sample).isNotBlank().doesNotContain("{", "}");
            assertThat(said.authority()).as(sample).isNotBlank().doesNotContain("{", "}");
        });
    }

    @Test
    void says_names_days_and_times_in_each_language() {
        var views = Story.everything().views();
        var convened = new ListTimeline(
                        new TimelineFilter(null, null, null, null, "meeting-convened", null, null), null, 10)
                .ask(views)
                .lines()
                .getLast();

        assertThat(say(convened, Locale.ENGLISH).what())
                .isEqualTo("A committee was convened to a regular meeting at City hall on 29 November 2019, 14:00 KST,"
                        + " with 30 days of notice (7 required).");
        assertThat(say(convened, Locale.KOREAN).what())
                .isEqualTo("「A committee」 정기회의가 소집되었습니다(일시: 2019년 11월 29일 14:00 (KST), 장소: City hall,"
                        + " 소집 통지: 30일 전, 규정상 7일 전).");
        assertThat(say(convened, Locale.ENGLISH).authority()).isEqualTo("under " + Samples.ARTICLE_9);
    }

    @Test
    void says_who_acted_in_which_capacity_and_why() {
        var views = Story.everything().views();
        var vote = new ListTimeline(TimelineFilter.NONE, null, 500)
                .ask(views).lines().stream()
                        .filter(line -> line.entry().type().equals("vote-cast"))
                        .reduce((newer, older) -> older)
                        .orElseThrow();

        assertThat(say(vote, Locale.ENGLISH))
                .isEqualTo(new Sentences.Said(
                        "Ada voted “yes” on the motion “[withheld]” (round 1).",
                        "Ada, member",
                        "by virtue of office",
                        null));
        assertThat(say(vote, Locale.KOREAN).who()).isEqualTo("Ada(위원)");
    }

    @Test
    void what_cannot_be_opened_is_said_to_be_withheld() {
        var entry = Objects.requireNonNull(ENTRIES.get("agenda-item-added/1"));

        assertThat(Sentences.in(Locale.ENGLISH, BodySamples.SEOUL)
                        .say(line(entry), commitment -> Optional.empty())
                        .what())
                .contains("“[withheld]”");
    }

    @Test
    void revealed_text_is_never_taken_for_a_placeholder() {
        var entry = Objects.requireNonNull(ENTRIES.get("agenda-item-added/1"));

        assertThat(Sentences.in(Locale.ENGLISH, BodySamples.SEOUL)
                        .say(line(entry), commitment -> Optional.of("{meeting} $1 \\"))
                        .what())
                .contains("“{meeting} $1 \\”");
    }

    @Test
    void other_languages_are_answered_in_english() {
        var entry = Objects.requireNonNull(ENTRIES.get("meeting-adjourned/1"));

        assertThat(Sentences.in(Locale.FRENCH, BodySamples.SEOUL)
                        .say(line(entry), commitment -> Optional.empty())
                        .what())
                .endsWith("was adjourned.");
    }

    private static Sentences.Said say(TimelineLine line, Locale language) {
        var texts = Map.of(
                words("committee"),
                "A committee",
                words("city hall"),
                "City hall",
                words("corrected name of ada"),
                "Ada");
        return Sentences.in(language, BodySamples.SEOUL).say(line, text -> Optional.ofNullable(texts.get(text)));
    }

    private static TimelineLine line(TimelineEntry entry) {
        return new TimelineLine(entry, new TreeMap<>());
    }

    private static Set<String> placeholders(ResourceBundle bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getString(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** What a sentence may name: the facts of its event, or what the other language names where it is no event. */
    private static Set<String> allowed(ResourceBundle english, String key) {
        var allowed = new TreeSet<>(placeholders(english, key));
        ENTRIES.values().stream()
                .filter(entry -> entry.type().equals(key.replaceAll("\\..*", "")))
                .forEach(entry -> allowed.addAll(entry.facts().keySet()));
        return allowed;
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.sillok.projection.timeline.sentences",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Map<String, TimelineEntry> entries() {
        var entries = new TreeMap<String, TimelineEntry>();
        Samples.events().forEach((sample, event) -> entries.put(sample, entry(event)));
        for (var event : variants()) {
            var entry = entry(event);
            entries.put(entry.sentence() + " besides", entry);
        }
        return entries;
    }

    private static TimelineEntry entry(Event event) {
        var recorded = new RecordedEvent(7, "id", event.stream().toString(), 3, Samples.NOON, event);
        return Timeline.PROJECTION.fold(Timeline.key(7), null, recorded);
    }

    /** Events that are said in another way than the canonical ones of their type. */
    private static List<Event> variants() {
        var open = Chronicle.membership("ada", "citizen-1", "2019-11-06", null);
        var proxy = new Vote(Samples.CITIZEN_1, Choice.NO, 1, Samples.CITIZEN_2);
        var published = Story.published("int-1", null);
        return List.of(
                new MemberReappointed(Samples.BODY, open.id(), open, List.of(), act()),
                new PublishedTermRecorded(Samples.BODY, open, words("Council Member"), act()),
                new VoteChanged(Samples.MOTION, 1, Choice.YES, proxy, act()),
                new PublishedDecisionRecorded(
                        published.motion(),
                        published.body(),
                        null,
                        published.on(),
                        published.title(),
                        published.source(),
                        List.of(),
                        published.roll(),
                        published.rules(),
                        Outcome.INQUORATE,
                        published.recomputed(),
                        List.of(),
                        null,
                        published.evidence(),
                        act()));
    }
}
