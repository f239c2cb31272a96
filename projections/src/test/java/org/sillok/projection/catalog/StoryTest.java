package org.sillok.projection.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Projection;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;
import org.sillok.projection.body.FindRoster;
import org.sillok.projection.budget.FindBudgetBook;
import org.sillok.projection.document.FindDocument;
import org.sillok.projection.meeting.FindMeeting;
import org.sillok.projection.motion.FindMotion;
import org.sillok.projection.person.FindPerson;
import org.sillok.projection.person.Persons;

/** What must hold of every read model, shown on a record in which everything happens. */
class StoryTest {

    private static final Chronicle STORY = Story.everything();
    private static final InMemoryViews VIEWS = STORY.views();

    @Test
    void the_story_has_every_type_of_event() {
        var told = STORY.events().stream()
                .map(event -> event.event().getClass().getName())
                .collect(Collectors.toSet());
        for (var entry : EventCatalog.all()) {
            assertThat(told).contains(entry.type().getName());
        }
    }

    @Test
    void every_read_model_has_a_name_of_its_own() {
        assertThat(Projections.ALL.stream().map(Projection::name)).doesNotHaveDuplicates();
        for (var projection : Projections.ALL) {
            assertThat(Projections.named(projection.name())).containsSame(projection);
        }
    }

    @Test
    void every_read_model_gives_each_key_once_per_event_and_is_used() {
        for (var projection : Projections.ALL) {
            var keys = 0;
            for (var event : STORY.events()) {
                assertThat(projection.keys(event)).as(projection.name()).doesNotHaveDuplicates();
                keys += projection.keys(event).size();
            }
            assertThat(keys).as(projection.name()).isPositive();
        }
    }

    @Test
    void views_that_nobody_need_hold_on_to_come_in_the_order_of_their_keys() {
        var once = Projections.ALL.stream().filter(Projection::once).toList();
        assertThat(once).isNotEmpty();
        for (var projection : once) {
            var keys = STORY.events().stream()
                    .flatMap(event -> projection.keys(event).stream())
                    .toList();
            assertThat(keys).as(projection.name()).isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("projections")
    void every_version_of_every_view_comes_back_from_json_as_it_was(Projection<?> projection) {
        for (var event : STORY.events()) {
            for (var key : projection.keys(event)) {
                var view = VIEWS.at(event.position()).find(projection, key).orElseThrow();
                var json = EventJson.mapper().writeValueAsString(view);
                assertThat((Object) EventJson.mapper().readValue(json, projection.view()))
                        .as(json)
                        .isEqualTo(view);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("projections")
    void as_of_any_position_equals_a_fold_of_the_events_up_to_it(Projection<?> projection) {
        var growing = new InMemoryViews();
        assertThat(VIEWS.digest(projection, -1)).isEqualTo(growing.digest(projection, -1));
        for (var event : STORY.events()) {
            growing.apply(event);
            assertThat(VIEWS.digest(projection, event.position()))
                    .isEqualTo(growing.digest(projection, event.position()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 500})
    void the_digest_does_not_depend_on_how_events_were_batched_and_stored(int batch) {
        for (var projection : Projections.ALL) {
            assertThat(new Batches(batch).digest(projection, STORY.events()))
                    .as(projection.name())
                    .isEqualTo(VIEWS.digest(projection, STORY.last()));
        }
    }

    @Test
    void digests_tell_different_records_apart() {
        var other = new Chronicle().registered("ada").views();
        var another = new Chronicle().registered("bo").views();
        assertThat(other.digest(Persons.PROJECTION, 0)).isNotEqualTo(another.digest(Persons.PROJECTION, 0));
    }

    @Test
    void views_of_one_stream_carry_the_sequence_of_its_last_event() {
        var last = new HashMap<String, Long>();
        STORY.events().forEach(event -> last.put(event.stream(), event.sequence()));

        assertThat(new FindMotion(new MotionId(Story.MOTION))
                        .ask(VIEWS)
                        .orElseThrow()
                        .version())
                .isEqualTo(last.get("motion:2019-1"));
        assertThat(new FindMeeting(new MeetingId(Story.MEETING))
                        .ask(VIEWS)
                        .orElseThrow()
                        .meeting()
                        .version())
                .isEqualTo(last.get("meeting:m-1"));
        assertThat(new FindRoster(Samples.BODY, Samples.DAY)
                        .ask(VIEWS)
                        .orElseThrow()
                        .version())
                .isEqualTo(last.get(Samples.BODY.toString()));
        assertThat(new FindBudgetBook(Samples.BUDGET, Slice.EVERYTHING)
                        .ask(VIEWS)
                        .orElseThrow()
                        .version())
                .isEqualTo(last.get(Samples.BUDGET.toString()));
        assertThat(new FindPerson(new PersonId("ada")).ask(VIEWS).orElseThrow().version())
                .isEqualTo(1);
        assertThat(new FindDocument(Samples.DOCUMENT, Slice.EVERYTHING)
                        .ask(VIEWS)
                        .orElseThrow()
                        .document()
                        .version())
                .isEqualTo(2);
    }

    static List<Projection<?>> projections() {
        return Projections.ALL;
    }
}
