package org.sillok.query.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * An ascending list of positions that grows for ever and is never read whole: the versions of a view, or the views of a
 * partition with their names.
 *
 * <p>Entries gather in the open run of level 0. A full run is sealed into a chunk of its own that never changes, and its
 * first position goes to the open run of the level above, which is sealed in turn. So the one document that changes stays
 * small, and any entry is found by one look at it and one at a chunk of each level.
 */
final class Directory {

    /** One level: its sealed chunks by their number, and the run that is still open. */
    record Level(long sealed, Run open) {}

    private final String id;
    private final List<Level> levels;
    private final long stored;

    private Directory(String id, List<Level> levels) {
        this.id = id;
        this.levels = levels;
        this.stored = last();
    }

    static Directory empty(String id) {
        return new Directory(id, new ArrayList<>());
    }

    static Directory of(Document document) {
        var levels = new ArrayList<Level>();
        for (var level : document.get("root", Document.class).getList("levels", Document.class)) {
            levels.add(new Level(level.get("sealed", Number.class).longValue(), Run.of(level)));
        }
        return new Directory(document.getString("_id"), levels);
    }

    /** The root with the last position first, so that of two roots the greater is the later. */
    Document root() {
        var stored = new ArrayList<Document>(levels.size());
        for (var level : levels) {
            var document = new Document("sealed", level.sealed());
            document.putAll(level.open().toBson());
            stored.add(document);
        }
        return new Document("last", last()).append("levels", stored);
    }

    /** Whether another, as it was at a moment, is how this one began. */
    boolean continues(Directory earlier, long moment) {
        if (levels.size() < earlier.levels.size()) return false;
        for (int height = 0; height < earlier.levels.size(); height++) {
            var now = levels.get(height);
            var then = earlier.levels.get(height);
            boolean goesOn = now.sealed() > then.sealed()
                    || now.sealed() == then.sealed() && now.open().continues(then.open(), height == 0 ? moment : -1);
            if (!goesOn) return false;
        }
        return true;
    }

    String id() {
        return id;
    }

    List<Level> levels() {
        return levels;
    }

    boolean isEmpty() {
        return levels.isEmpty();
    }

    /** The last position, or -1. */
    long last() {
        return levels.isEmpty() ? -1 : levels.getFirst().open().last();
    }

    long size() {
        if (levels.isEmpty()) return 0;
        var level = levels.getFirst();
        return level.sealed() * Run.FULL + level.open().size();
    }

    /** Adds an entry, unless it was stored before a crash and now comes again. */
    void add(long position, @Nullable String name, Consumer<Document> sealed) {
        if (position > stored) add(0, position, name, sealed);
    }

    private void add(int height, long position, @Nullable String name, Consumer<Document> sealed) {
        if (height == levels.size()) levels.add(new Level(0, Run.empty()));
        var level = levels.get(height);
        if (level.open().size() == Run.FULL) level = seal(height, level, sealed);
        level.open().add(position, name);
    }

    private Level seal(int height, Level level, Consumer<Document> sealed) {
        var chunk = new Document("_id", Place.chunk(id, height, level.sealed()));
        chunk.putAll(level.open().toBson());
        sealed.accept(chunk);
        var next = new Level(level.sealed() + 1, Run.empty());
        levels.set(height, next);
        add(height + 1, level.open().first(), null, sealed);
        return next;
    }
}
