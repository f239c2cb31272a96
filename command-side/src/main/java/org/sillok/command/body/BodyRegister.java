package org.sillok.command.body;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.BodyRefusal.UnknownBody;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.kernel.catalog.EventCatalog;
import org.springframework.stereotype.Component;

/** All bodies of the record and who sits on them, folded from their events; each look reads on from the last one. */
@Component
class BodyRegister {

    private static final List<String> TYPES = EventCatalog.all().stream()
            .filter(entry -> BodyEvent.class.isAssignableFrom(entry.type()))
            .map(EventCatalog.Entry::name)
            .toList();

    private final EventLog log;
    private final Map<BodyId, BodyFacts> bodies = new LinkedHashMap<>();
    private final Map<BodyId, Set<MembershipId>> published = new LinkedHashMap<>();
    private long next;

    BodyRegister(EventLog log) {
        this.log = log;
    }

    /** The bodies as the record has them now, in the order of their establishment. */
    synchronized List<BodyFacts> all() {
        readOn();
        return List.copyOf(bodies.values());
    }

    synchronized Optional<BodyFacts> find(BodyId body) {
        readOn();
        return Optional.ofNullable(bodies.get(body));
    }

    /** The body itself, where one is named. @throws Refused when the record knows no such body */
    @Nullable
    BodyId knownOrNull(@Nullable BodyId body) {
        if (body != null && find(body).isEmpty()) throw new Refused(new UnknownBody(body));
        return body;
    }

    /** Whether a membership was taken over as published. */
    synchronized boolean isPublished(BodyId body, MembershipId membership) {
        return published.getOrDefault(body, Set.of()).contains(membership);
    }

    private void readOn() {
        try (var events = log.ofTypes(TYPES, next)) {
            events.forEachOrdered(this::fold);
        }
    }

    private void fold(RecordedEvent recorded) {
        var event = (BodyEvent) recorded.event();
        bodies.put(event.body(), BodyFacts.fold(bodies.get(event.body()), event));
        if (event instanceof PublishedTermRecorded term) {
            published
                    .computeIfAbsent(event.body(), body -> new HashSet<>())
                    .add(term.membership().id());
        }
        next = recorded.position() + 1;
    }
}
