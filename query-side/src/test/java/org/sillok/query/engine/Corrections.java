package org.sillok.query.engine;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** A read model for tests: an entry per event and a count per person, which can be made to fail. */
final class Corrections implements Projection<Corrections.Count> {

    record Count(String what, int events, long lastPosition) {}

    private final int revision;
    private volatile Predicate<RecordedEvent> fails = event -> false;

    Corrections(int revision) {
        this.revision = revision;
    }

    void failOn(Predicate<RecordedEvent> events) {
        fails = events;
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public Class<Count> view() {
        return Count.class;
    }

    @Override
    public List<Key> keys(RecordedEvent event) {
        return List.of(
                Key.of(event.stream()),
                Key.of(event.stream(), "entry-" + event.sequence()),
                Key.of("tens", tens(event)));
    }

    private static String tens(RecordedEvent event) {
        return "t" + event.position() / 10;
    }

    @Override
    public Count fold(Key key, @Nullable Count before, RecordedEvent event) {
        if (key.partition().equals(Key.ALL) && fails.test(event)) throw new IllegalStateException("cannot fold this");
        return new Count(key.toString(), before == null ? 1 : before.events() + 1, event.position());
    }
}
