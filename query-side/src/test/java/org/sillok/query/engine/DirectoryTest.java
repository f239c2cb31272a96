package org.sillok.query.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final Place PLACE = new Place(1);
    private final Bench bench = new Bench();
    private final ViewStore store = new ViewStore(bench.mongo.getDb());

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void any_entry_is_found_however_long_the_list_grows() {
        var entries = Run.FULL * Run.FULL + 3 * Run.FULL + 7;
        var directory = stored(grown(Directory.empty("d"), 0, entries));
        var lookup = new Lookup(store, PLACE);

        for (long place : edges(entries)) {
            assertThat(lookup.standing(directory, place * 2)).isEqualTo(new Lookup.Standing(place + 1, place * 2));
            assertThat(lookup.standing(directory, place * 2 + 1)).isEqualTo(new Lookup.Standing(place + 1, place * 2));
            assertThat(lookup.entries(directory, LongStream.of(place)))
                    .containsExactly(new Lookup.Entry("n" + place, place * 2));
        }
        assertThat(lookup.standing(directory, -1)).isEqualTo(Lookup.Standing.NOTHING);
        assertThat(lookup.standing(Directory.empty("none"), 5)).isEqualTo(Lookup.Standing.NOTHING);
        assertThat(directory.size()).isEqualTo(entries);
    }

    private static long[] edges(long entries) {
        long square = (long) Run.FULL * Run.FULL;
        return new long[] {
            0, 1, Run.FULL - 1, Run.FULL, Run.FULL + 1, square - 1, square, square + Run.FULL, entries - 1
        };
    }

    @Test
    void no_document_of_it_grows_without_bound() {
        var chunks = new ArrayList<Document>();
        var directory = Directory.empty("d");
        for (long i = 0; i < 70_000; i++) directory.add(i, "n" + i, chunks::add);

        assertThat(directory.root().getList("levels", Document.class))
                .hasSize(3)
                .allSatisfy(level -> assertThat(level.getList("at", Long.class)).hasSizeLessThanOrEqualTo(Run.FULL));
        assertThat(chunks)
                .allSatisfy(chunk -> assertThat(chunk.getList("at", Long.class)).hasSize(Run.FULL));
    }

    @Test
    void what_was_stored_before_a_crash_is_not_added_again() {
        var before = stored(grown(Directory.empty("d"), 0, 300));

        var again = Directory.of(document(before));
        for (long i = 250; i < 310; i++) again.add(i * 2, "n" + i, chunk -> {});

        assertThat(again.root()).isEqualTo(grown(Directory.empty("d"), 0, 310).root());
    }

    @Test
    void an_older_root_never_replaces_a_newer_one() {
        var older = grown(Directory.empty("d"), 0, 10).root();
        var newer = grown(Directory.empty("d"), 0, 11).root();

        store.grow(PLACE.directories(), Map.of("d", newer));
        store.grow(PLACE.directories(), Map.of("d", older));

        assertThat(store.find(PLACE.directories(), List.of("d")))
                .containsEntry("d", new Document("_id", "d").append("root", newer));
    }

    private static Directory grown(Directory directory, long from, long until, List<Document> chunks) {
        for (long i = from; i < until; i++) directory.add(i * 2, "n" + i, chunks::add);
        return directory;
    }

    private Directory grown(Directory directory, long from, long until) {
        var chunks = new ArrayList<Document>();
        grown(directory, from, until, chunks);
        store.insert(PLACE.directories(), chunks);
        return directory;
    }

    private static Document document(Directory directory) {
        return new Document("_id", directory.id()).append("root", directory.root());
    }

    private Directory stored(Directory directory) {
        store.grow(PLACE.directories(), Map.of(directory.id(), directory.root()));
        return new Lookup(store, PLACE).directory(directory.id());
    }
}
