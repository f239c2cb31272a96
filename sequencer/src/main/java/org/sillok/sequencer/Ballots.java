package org.sillok.sequencer;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.sequencer.Withheld.BallotInSumOnly;
import org.sillok.sequencer.Withheld.BallotSealed;
import org.sillok.sequencer.Withheld.BallotUnreadable;
import org.sillok.sequencer.Withheld.Why;
import org.sillok.tlog.tile.Tile;

/**
 * Which ballots may be handed out as they are stored: those that count, of classes in which enough voted, once voting has closed. It
 * is read from the record alone and never says more than the questions about ballots do.
 */
final class Ballots {

    private static final String CAST = "ballot-cast";
    private static final String RECAST = "ballot-recast";
    private static final String CLOSED = "balloting-closed";

    /** After so long it is looked again whether somebody can say. */
    private static final Duration ASKED_AGAIN = Duration.ofSeconds(5);

    /**
     * A cycle in which voting is over.
     *
     * @param at the position of the closing
     * @param classes how many voted in each class
     */
    private record Closed(long at, int smallestClassShown, Map<VoterClassId, Long> classes) {

        boolean hides(VoterClassId voterClass) {
            return classes.getOrDefault(voterClass, 0L) >= smallestClassShown;
        }
    }

    private final EventLog log;
    private final PublishedEvents events;
    private final Map<CycleId, Closed> over = new ConcurrentHashMap<>();

    /** When it was last found that nobody can say, in nanoseconds. */
    private final Map<CycleId, Long> unsure = new ConcurrentHashMap<>();

    Ballots(EventLog log, PublishedEvents events) {
        this.log = log;
        this.events = events;
    }

    /** Why an event, stored as it was logged, must not be handed out; absent where it may. */
    Optional<Withheld.Ballot> withheld(StoredEvent stored) throws IOException {
        if (!stored.type().equals(CAST) && !stored.type().equals(RECAST)) return Optional.empty();
        try {
            return withheld(stored, (BallotEvent) stored.decode().event());
        } catch (UnreadableEvent unknown) {
            return Optional.of(new BallotUnreadable(stored.position()));
        }
    }

    private Optional<Withheld.Ballot> withheld(StoredEvent stored, BallotEvent ballot) throws IOException {
        var cycle = ballot.cycle();
        var closed = closed(cycle);
        if (closed == null) return Optional.of(new BallotSealed(cycle));
        return whyInSumOnly(stored, ballot, closed).map(why -> new BallotInSumOnly(cycle, why));
    }

    private Optional<Why> whyInSumOnly(StoredEvent stored, BallotEvent ballot, Closed closed) {
        if (stored.position() > closed.at()) return Optional.of(Why.VOID);
        var later = log.position(stored.stream(), stored.sequence() + 1);
        if (later.isPresent() && later.getAsLong() < closed.at()) return Optional.of(Why.RECAST);
        return closed.hides(ballot.voterClass()) ? Optional.empty() : Optional.of(Why.SMALL_CLASS);
    }

    /** Nothing while voting goes on, or while nobody can say, for what tells it was altered in the store. */
    private @Nullable Closed closed(CycleId cycle) throws IOException {
        var known = over.get(cycle);
        if (known != null) return known;
        var at = closing(cycle);
        if (at == null || at >= events.size() || isUnsure(cycle)) return null;
        var closed = closed(cycle, at);
        if (closed == null) unsure.put(cycle, System.nanoTime());
        else over.put(cycle, closed);
        return closed;
    }

    private @Nullable Closed closed(CycleId cycle, long at) throws IOException {
        var opened = opening(cycle);
        if (opened == null || opened.position() > at) return null;
        var parameters = ((BallotingOpened) opened.event()).parameters();
        try {
            var classes = classes(cycle, opened.position(), at);
            return classes == null ? null : new Closed(at, parameters.smallestClassShown(), classes);
        } catch (UnreadableEvent ofThatTime) {
            return null;
        }
    }

    private boolean isUnsure(CycleId cycle) {
        var since = unsure.get(cycle);
        return since != null && System.nanoTime() - since < ASKED_AGAIN.toNanos();
    }

    private @Nullable Long closing(CycleId cycle) {
        try (var closings = log.ofTypes(List.of(CLOSED), 0)) {
            return closings.filter(recorded ->
                            ((BallotingClosed) recorded.event()).cycle().equals(cycle))
                    .map(RecordedEvent::position)
                    .findFirst()
                    .orElse(null);
        } catch (UnreadableEvent altered) {
            return null;
        }
    }

    /** With the rules, which are frozen when voting opens. */
    private @Nullable RecordedEvent opening(CycleId cycle) {
        try {
            return log.stream(cycle.toString(), 0).stream()
                    .filter(recorded -> recorded.event() instanceof BallotingOpened)
                    .findFirst()
                    .orElse(null);
        } catch (UnreadableEvent altered) {
            return null;
        }
    }

    /** How many voted in each class; nothing where an event of that time was altered, for it may have been a ballot. */
    private @Nullable Map<VoterClassId, Long> classes(CycleId cycle, long opened, long closed) throws IOException {
        var classes = new HashMap<VoterClassId, Long>();
        for (long bundle = opened / Tile.WIDTH; bundle * Tile.WIDTH <= closed; bundle++) {
            for (var event : events.of(Tile.at(Tile.ENTRIES, bundle, closed + 1))) {
                if (event.isEmpty()) return null;
                count(event.get(), cycle, classes);
            }
        }
        return classes;
    }

    private static void count(StoredEvent event, CycleId cycle, Map<VoterClassId, Long> classes) {
        if (!event.type().equals(CAST)) return;
        var ballot = (BallotCast) event.decode().event();
        if (ballot.cycle().equals(cycle)) classes.merge(ballot.voterClass(), 1L, Long::sum);
    }
}
