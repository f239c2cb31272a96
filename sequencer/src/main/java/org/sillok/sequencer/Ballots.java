package org.sillok.sequencer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
import org.sillok.sequencer.Withheld.Why;

/**
 * Which ballots may be handed out as they are stored: those that count, of classes in which enough voted, once voting has closed. It
 * is read from the record alone and never says more than the questions about ballots do.
 */
final class Ballots {

    private static final String CAST = "ballot-cast";
    private static final String RECAST = "ballot-recast";
    private static final String CLOSED = "balloting-closed";

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
    private final Map<CycleId, Closed> over = new ConcurrentHashMap<>();

    Ballots(EventLog log) {
        this.log = log;
    }

    /** Why an event, stored as it was logged, must not be handed out; absent where it may. */
    Optional<Withheld.Ballot> withheld(StoredEvent stored) {
        if (!stored.type().equals(CAST) && !stored.type().equals(RECAST)) return Optional.empty();
        var ballot = (BallotEvent) stored.decode().event();
        var cycle = ballot.cycle();
        var closed = over.computeIfAbsent(cycle, this::closed);
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
    private @Nullable Closed closed(CycleId cycle) {
        try {
            var at = closing(cycle);
            var smallest = smallestClassShown(cycle);
            if (at.isEmpty() || smallest.isEmpty()) return null;
            return new Closed(at.getAsLong(), smallest.getAsInt(), classes(cycle, at.getAsLong()));
        } catch (UnreadableEvent altered) {
            return null;
        }
    }

    private OptionalLong closing(CycleId cycle) {
        try (var closings = log.ofTypes(List.of(CLOSED), 0)) {
            return closings.filter(recorded ->
                            ((BallotingClosed) recorded.event()).cycle().equals(cycle))
                    .mapToLong(RecordedEvent::position)
                    .findFirst();
        }
    }

    /** The rules are frozen when voting opens. */
    private OptionalInt smallestClassShown(CycleId cycle) {
        return log.stream(cycle.toString(), 0).stream()
                .filter(recorded -> recorded.event() instanceof BallotingOpened)
                .mapToInt(recorded ->
                        ((BallotingOpened) recorded.event()).parameters().smallestClassShown())
                .findFirst();
    }

    private Map<VoterClassId, Long> classes(CycleId cycle, long closing) {
        try (var cast = log.ofTypes(List.of(CAST), 0)) {
            return cast.takeWhile(recorded -> recorded.position() < closing)
                    .map(recorded -> (BallotCast) recorded.event())
                    .filter(ballot -> ballot.cycle().equals(cycle))
                    .collect(Collectors.groupingBy(BallotCast::voterClass, Collectors.counting()));
        }
    }
}
