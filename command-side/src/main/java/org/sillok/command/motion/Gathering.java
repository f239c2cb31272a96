package org.sillok.command.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sillok.axon.EventLog;
import org.sillok.kernel.Event;

/** What the events of one type say, gathered from the whole record and read on from where it was left. */
final class Gathering<T> {

    private final EventLog log;
    private final List<String> type;
    private final Function<Event, Stream<T>> said;
    private volatile UpTo<T> known = new UpTo<>(0, List.of());

    private record UpTo<T>(long next, List<T> all) {}

    Gathering(EventLog log, String type, Function<Event, Stream<T>> said) {
        this.log = log;
        this.type = List.of(type);
        this.said = said;
    }

    /** All of it, in the order of the record. */
    Stream<T> all() {
        var before = known;
        var next = Math.max(before.next(), log.head() + 1);
        var all = new ArrayList<>(before.all());
        try (var events = log.ofTypes(type, before.next())) {
            for (var recorded : events.toList()) {
                said.apply(recorded.event()).forEach(all::add);
                next = Math.max(next, recorded.position() + 1);
            }
        }
        var now = new UpTo<>(next, List.copyOf(all));
        known = now;
        return now.all().stream();
    }
}
