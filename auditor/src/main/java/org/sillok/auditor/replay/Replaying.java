package org.sillok.auditor.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.EventListener;
import org.sillok.auditor.log.LoggedEvent;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.custody.TamperingFound;
import org.sillok.kernel.log.ContentBundle.Content;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.catalog.Projections;

/** Folds the read models up to a moment, remembers what changed since an earlier one, and compares with what the log attests. */
public final class Replaying implements EventListener {

    private final Moment until;
    private final @Nullable Moment since;
    private final Findings findings;
    private final StateCheck state;
    private final Map<String, ReadModel<?>> models = new LinkedHashMap<>();
    private final List<ReadModel<?>> changedByBallots = new ArrayList<>();
    private final Map<ReadModel<?>, Map<Key, Change>> changes = new LinkedHashMap<>();
    private long position = -1;
    private long from = -1;
    private @Nullable Instant time;
    private volatile boolean over;
    private boolean begun;

    /** A view that changed: what it was, absent where there was none, and the positions of the events that changed it. */
    record Change(@Nullable Object before, List<Long> positions) {}

    /**
     * @param since from when on changes are remembered; not at all where it is absent
     * @param shown whether the views will be asked for, and not only what they come to
     */
    public Replaying(Moment until, @Nullable Moment since, boolean shown, List<Attested> attested, Findings findings) {
        this.until = until;
        this.since = since;
        this.findings = findings;
        for (var projection : Projections.ALL) add(projection, !attested.isEmpty(), shown || since != null);
        this.state = new StateCheck(attested, models, findings.of(Check.STATE));
    }

    private <V> void add(Projection<V> projection, boolean chained, boolean shown) {
        var model = new ReadModel<>(projection, chained, shown);
        models.put(projection.name(), model);
        if (WithheldBallots.change(projection)) changedByBallots.add(model);
    }

    @Override
    public boolean asksFor(String type) {
        return !over;
    }

    @Override
    public void event(LoggedEvent event) {
        if (over) return;
        var at = until.asksForTimes() || (since != null && since.asksForTimes())
                ? event.leaf().recordedAt().instant()
                : null;
        if (!until.holds(event.position(), at)) {
            over = true;
            return;
        }
        begun = begun || (since != null && !since.holds(event.position(), at));
        if (!begun) from = event.position();
        state.passing(event);
        take(event);
        position = event.position();
        state.reached(position);
    }

    private void take(LoggedEvent event) {
        if (event.leaf().technical()) return;
        if (event.payload() == null) {
            withheld(event);
            return;
        }
        try {
            var recorded = event.recorded();
            time = recorded.recordedAt();
            if (recorded.event() instanceof TamperingFound alarm) state.alarm(event.position(), alarm.finding());
            for (var model : models.values()) fold(model, recorded);
        } catch (UnreadableEvent | InvalidValue e) {
            findings.of(Check.EVENTS).failed(event.position(), "the payload is no event", "" + e.getMessage());
            models.values().forEach(model -> model.withheld(event.position(), "an event that is none"));
        }
    }

    private void withheld(LoggedEvent event) {
        boolean ballot = event.content() instanceof Content.Sealed || event.content() instanceof Content.InSumOnly;
        var models = ballot ? changedByBallots : this.models.values();
        var why = ballot ? "a ballot that is withheld" : "an event that is missing";
        models.forEach(model -> model.withheld(event.position(), why));
    }

    private <V> void fold(ReadModel<V> model, RecordedEvent event) {
        try {
            model.fold(event, (key, before) -> changing(model, key, before, event.position()));
        } catch (IllegalStateException | IllegalArgumentException | ArithmeticException e) {
            findings.of(Check.STATE)
                    .failed(event.position(), "the event cannot be folded into " + model.name(), "" + e.getMessage());
            model.withheld(event.position(), "an event that cannot be folded");
        }
    }

    private void changing(ReadModel<?> model, Key key, @Nullable Object before, long at) {
        if (!begun) return;
        changes.computeIfAbsent(model, none -> new LinkedHashMap<>())
                .computeIfAbsent(key, none -> new Change(before, new ArrayList<>()))
                .positions()
                .add(at);
    }

    @Override
    public void end() {
        state.end();
    }

    /** The views as they stand. */
    public State state() {
        return State.of(position, time, models.values());
    }

    /** Writes each read model that could be folded into one JSON file. */
    public void export(Path folder) throws IOException {
        State.export(models.values(), folder);
    }

    /** What changed since the earlier moment. */
    public Difference difference() {
        return Difference.of(from, position, changes);
    }
}
