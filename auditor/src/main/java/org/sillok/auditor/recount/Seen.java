package org.sillok.auditor.recount;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.meeting.MeetingEvent;

/** Bodies and meetings as a decision saw them: up to the very event that its evidence names. */
final class Seen {

    private final Map<String, Prefix<BodyFacts, BodyEvent>> bodies = new HashMap<>();
    private final Map<String, Prefix<Room, MeetingEvent>> rooms = new HashMap<>();

    void take(BodyEvent event) {
        bodies.computeIfAbsent(event.stream().toString(), none -> new Prefix<>(BodyFacts::fold))
                .add(event);
    }

    void take(MeetingEvent event) {
        rooms.computeIfAbsent(event.stream().toString(), none -> new Prefix<>(Room::fold))
                .add(event);
    }

    /** The body; nothing where the evidence names what is not in the record. */
    Optional<BodyFacts> body(BodyId id, @Nullable Evidence evidence) {
        return at(bodies.get(id.toString()), id.toString(), evidence);
    }

    Optional<Room> room(MeetingId id, @Nullable Evidence evidence) {
        return at(rooms.get(id.toString()), id.toString(), evidence);
    }

    private static <F, E> Optional<F> at(@Nullable Prefix<F, E> stream, String name, @Nullable Evidence evidence) {
        if (stream == null || evidence == null || !evidence.stream().equals(name)) return Optional.empty();
        long count = evidence.sequence() + 1;
        return count < 1 || count > stream.size() ? Optional.empty() : Optional.of(stream.first((int) count));
    }

    /** The evidence of a stream among several. */
    static @Nullable Evidence of(Object stream, Collection<Evidence> evidence) {
        return evidence.stream()
                .filter(one -> one.stream().equals(stream.toString()))
                .findFirst()
                .orElse(null);
    }
}
