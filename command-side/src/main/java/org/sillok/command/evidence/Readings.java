package org.sillok.command.evidence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.StreamId;

/**
 * Folds streams outside their aggregates, without any lock on them. The streams read last are remembered and only read
 * on from where they were left; the folded facts are immutable, so that sharing them is safe.
 */
public final class Readings<F> {

    private static final int REMEMBERED = 512;

    private final EventLog log;
    private final BiFunction<@Nullable F, RecordedEvent, F> fold;
    private final Map<String, Reading<F>> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading<F>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Readings(EventLog log, BiFunction<@Nullable F, RecordedEvent, F> fold) {
        this.log = log;
        this.fold = fold;
    }

    /** What the stream says up to its last event; empty where it has none. */
    public Optional<Reading<F>> read(StreamId id) {
        var stream = id.toString();
        var known = recall(stream);
        var next = known == null ? 0 : known.evidence().sequence() + 1;
        var facts = known == null ? null : known.facts();
        for (var recorded : log.stream(stream, next)) {
            facts = fold.apply(facts, recorded);
            next = recorded.sequence() + 1;
        }
        if (facts == null) return Optional.empty();
        return Optional.of(remember(stream, new Reading<>(facts, new Evidence(stream, next - 1))));
    }

    private synchronized @Nullable Reading<F> recall(String stream) {
        return remembered.get(stream);
    }

    /** Keeps the reading that went furthest, for two may have read at once. */
    private synchronized Reading<F> remember(String stream, Reading<F> reading) {
        remembered.merge(
                stream,
                reading,
                (old, now) -> old.evidence().sequence() > now.evidence().sequence() ? old : now);
        return reading;
    }
}
