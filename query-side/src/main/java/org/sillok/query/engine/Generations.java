package org.sillok.query.engine;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.projection.Projection;

/** Opens the generation that is live, begins new ones, and drops what no one reads any more. */
final class Generations implements AutoCloseable {

    private final EventLog log;
    private final Collection<? extends Projection<?>> projections;
    private final ViewStore views;
    private final Ledger ledger;
    private final EngineProperties properties;
    private final Pace pace;
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("sillok-generations").daemon().factory());

    Generations(
            EventLog log,
            Collection<? extends Projection<?>> projections,
            ViewStore views,
            Ledger ledger,
            EngineProperties properties,
            Pace pace) {
        this.log = log;
        this.projections = projections;
        this.views = views;
        this.ledger = ledger;
        this.properties = properties;
        this.pace = pace;
    }

    Map<String, Integer> revisions() {
        return Engine.revisions(projections);
    }

    /** The live generation where it has the shapes that these read models have; else a new one, live at once. */
    Conveyor open() {
        var live = live();
        boolean fits = live != null && live.revisions().equals(revisions()) && live.position() <= log.head();
        var generation = fits && live != null ? live : ledger.begin(revisions());
        ledger.lead(generation.id());
        dropAllBut(generation.id());
        return conveyor(generation);
    }

    private Ledger.@Nullable Generation live() {
        var alias = ledger.live();
        return alias.isPresent() ? ledger.generation(alias.getAsInt()) : null;
    }

    /** A new generation, to be built beside the live one. */
    Conveyor begin() {
        return conveyor(ledger.begin(revisions()));
    }

    private Conveyor conveyor(Ledger.Generation generation) {
        var place = new Place(generation.id());
        boolean fresh = generation.position() < 0;
        if (fresh) views.drop(place, revisions().keySet());
        var heads = new Heads(views, place, properties.kept(), fresh);
        var folder = new Folder(
                place,
                projections,
                heads,
                generation.position(),
                ledger.blocked(generation.id()),
                (projection, key, position, view) -> {});
        var events = new DecodedEvents(log, folder.position() + 1, properties.batch(), pace);
        return new Conveyor(log, place, folder, views, ledger, events, (position, blocked) -> {});
    }

    private void dropAllBut(int live) {
        for (var other : ledger.generations()) if (other.id() != live) drop(other);
    }

    /** Drops a generation when those who still read it have had time to finish. */
    void dropLater(Place place) {
        var generation = ledger.generation(place.generation());
        if (generation == null) return;
        var ignored = later.schedule(() -> drop(generation), properties.grace().toMillis(), TimeUnit.MILLISECONDS);
    }

    void drop(Place place) {
        var generation = ledger.generation(place.generation());
        if (generation != null) drop(generation);
    }

    private void drop(Ledger.Generation generation) {
        views.drop(new Place(generation.id()), generation.revisions().keySet());
        ledger.forget(generation.id());
    }

    @Override
    public void close() {
        later.shutdownNow();
    }
}
