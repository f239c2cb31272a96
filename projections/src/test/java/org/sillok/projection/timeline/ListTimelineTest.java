package org.sillok.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.words;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Story;
import org.sillok.projection.Views;
import org.sillok.projection.catalog.InMemoryViews;

class ListTimelineTest {

    private final Chronicle story = Story.everything();
    private final InMemoryViews views = story.views();

    @Test
    void tells_every_event_newest_first() {
        assertThat(positions(all(TimelineFilter.NONE, 500)))
                .containsExactlyElementsOf(
                        Stream.iterate(story.last(), position -> position >= 0, position -> position - 1)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50})
    void pages_follow_each_other_without_gap_or_repetition(int most) {
        assertThat(positions(all(TimelineFilter.NONE, most))).isEqualTo(positions(all(TimelineFilter.NONE, 500)));
        assertThat(positions(all(kind("motion"), most))).isEqualTo(positions(all(kind("motion"), 500)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 50})
    void positions_without_an_event_are_passed_over(int most) {
        var spaced = new InMemoryViews();
        var positions = new ArrayList<Long>();
        for (var event : story.events()) {
            for (long technical = event.position() % 4; technical > 0; technical--) spaced.pass(spaced.position() + 1);
            positions.add(spaced.position() + 1);
            spaced.apply(moved(event, positions.getLast()));
        }
        spaced.pass(spaced.position() + 1);

        assertThat(positions(all(spaced, TimelineFilter.NONE, most))).isEqualTo(positions.reversed());
        for (long before = 0; before <= spaced.position() + 2; before++) {
            long earlier = before;
            var expected = positions.reversed().stream()
                    .filter(position -> position < earlier)
                    .limit(most)
                    .toList();
            assertThat(positions(new ListTimeline(TimelineFilter.NONE, before, most)
                            .ask(spaced)
                            .lines()))
                    .isEqualTo(expected);
        }
    }

    private static RecordedEvent moved(RecordedEvent event, long position) {
        return new RecordedEvent(
                position, event.id(), event.stream(), event.sequence(), event.recordedAt(), event.event());
    }

    @Test
    void filters_accept_exactly_what_they_name() {
        var from = story.events().get(10).recordedAt();
        var until = story.events().get(20).recordedAt();
        check(kind("motion"), event -> event.stream().startsWith("motion:"));
        check(
                new TimelineFilter("motion:2019-1", null, null, null, null, null, null),
                event -> event.stream().equals("motion:2019-1"));
        check(
                new TimelineFilter(null, null, null, new ActorId("ada"), null, null, null),
                event -> event.event().act().actor().value().equals("ada"));
        check(
                new TimelineFilter(null, null, null, null, "vote-cast", null, null),
                event -> event.event() instanceof VoteCast);
        check(
                new TimelineFilter(null, null, null, null, null, from, until),
                event -> event.position() >= 10 && event.position() < 20);
        check(
                new TimelineFilter(null, "motion", null, new ActorId("bo"), "vote-cast", null, null),
                event -> event.event() instanceof VoteCast cast
                        && cast.vote().voter().value().equals("bo"));
    }

    @Test
    void finds_what_concerns_a_person_in_whichever_stream_it_stands() {
        var streams = all(new TimelineFilter(null, null, "person:eve", null, null, null, null), 500).stream()
                .map(line -> line.entry().type())
                .toList();

        assertThat(streams).containsExactly("person-erased", "member-recused", "member-appointed", "person-registered");
    }

    @Test
    void a_question_looks_at_a_bounded_number_of_events_and_says_where_to_go_on() {
        var record = new Chronicle().registered("first");
        for (var n = 0; n < ListTimeline.REACH; n++) {
            record.add(new PersonCorrected(new PersonId("first"), new TreeMap<>(), act()));
        }
        var filter = new TimelineFilter(null, null, null, null, "person-registered", null, null);

        var page = new ListTimeline(filter, null, 10).ask(record.views());

        assertThat(page.lines()).isEmpty();
        assertThat(page.next()).isEqualTo(1);
        assertThat(new ListTimeline(filter, page.next(), 10).ask(record.views()).lines())
                .hasSize(1);
    }

    @Test
    void names_what_it_speaks_of() {
        var line = new FindTimelineEntry(entry("voting-closed")).ask(views).orElseThrow();

        assertThat(line.names())
                .containsEntry("motion:int-1".replace("int-1", "2019-3"), words("title of 2019-3"))
                .containsEntry(Samples.BODY.toString(), words("committee"));
    }

    @Test
    void an_entry_is_found_by_its_position_and_nothing_beyond_the_record() {
        assertThat(new FindTimelineEntry(3).ask(views).orElseThrow().entry().position())
                .isEqualTo(3);
        assertThat(new FindTimelineEntry(story.last() + 1).ask(views)).isEmpty();
        assertThat(new FindTimelineEntry(4).ask(views.at(3))).isEmpty();
        assertThat(new FindTimelineEntry(-1).ask(views)).isEmpty();
    }

    @Test
    void the_empty_record_has_an_empty_timeline() {
        assertThat(new ListTimeline(TimelineFilter.NONE, null, 10).ask(views.at(-1)))
                .isEqualTo(new TimelinePage(List.of(), null));
    }

    @Test
    void refuses_limits_out_of_range() {
        assertThatThrownBy(() -> new ListTimeline(TimelineFilter.NONE, null, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ListTimeline(TimelineFilter.NONE, null, 501))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ListTimeline(TimelineFilter.NONE, -1L, 1)).isInstanceOf(InvalidValue.class);
    }

    private static TimelineFilter kind(String kind) {
        return new TimelineFilter(null, kind, null, null, null, null, null);
    }

    private long entry(String type) {
        return all(new TimelineFilter(null, null, null, null, type, null, null), 500)
                .getFirst()
                .entry()
                .position();
    }

    private void check(TimelineFilter filter, Predicate<RecordedEvent> expected) {
        var positions = story.events().reversed().stream()
                .filter(expected)
                .map(RecordedEvent::position)
                .toList();
        assertThat(positions).isNotEmpty();
        assertThat(positions(all(filter, 500))).isEqualTo(positions);
    }

    private static List<Long> positions(List<TimelineLine> lines) {
        return lines.stream().map(line -> line.entry().position()).toList();
    }

    private List<TimelineLine> all(TimelineFilter filter, int most) {
        return all(views, filter, most);
    }

    private static List<TimelineLine> all(Views views, TimelineFilter filter, int most) {
        var lines = new ArrayList<TimelineLine>();
        @Nullable Long before = null;
        do {
            var page = new ListTimeline(filter, before, most).ask(views);
            lines.addAll(page.lines());
            before = page.next();
        } while (before != null);
        return lines;
    }
}
