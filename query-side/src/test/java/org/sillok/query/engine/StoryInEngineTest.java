package org.sillok.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Story;
import org.sillok.projection.Views;
import org.sillok.projection.catalog.InMemoryViews;
import org.sillok.projection.catalog.Projections;

/** Every read model there is, on a record in which everything happens. */
class StoryInEngineTest {

    private final Bench bench = new Bench();
    private final List<RecordedEvent> events = Story.everything().events();

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 500})
    void every_view_is_stored_as_it_was_folded(int batch) throws Exception {
        var record = RecordInMemory.of(events);
        var engine = bench.engine(
                record, batch, new ViewStore(bench.mongo.getDb()), new Ledger(bench.mongo), Projections.ALL);
        engine.start();
        Bench.reach(engine, record.head());
        var folded = InMemoryViews.of(events);

        assertThat(engine.progress().blocked()).isEmpty();
        for (long position = record.head(); position >= -1; position -= 1 + events.size() / 12) {
            var stored = engine.at(position, blocked -> {});
            for (var projection : Projections.ALL) {
                assertThat(everything(stored, projection))
                        .as("%s at %d", projection.name(), position)
                        .isEqualTo(everything(folded.at(position), projection));
            }
        }
    }

    private <V> Map<Object, Object> everything(Views views, Projection<V> projection) {
        var said = new LinkedHashMap<Object, Object>();
        for (var key : keys(projection)) said.put(key, views.find(projection, key));
        keys(projection).stream().map(Key::partition).distinct().forEach(partition -> {
            said.put(partition, views.list(projection, partition));
            said.put(partition + " count", views.count(projection, partition));
        });
        return said;
    }

    private Set<Key> keys(Projection<?> projection) {
        var keys = new LinkedHashSet<Key>();
        for (var event : events) keys.addAll(projection.keys(event));
        return keys;
    }
}
