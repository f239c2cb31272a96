package org.sillok.query.replay;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.projection.Views;
import org.sillok.projection.catalog.InMemoryViews;

/** One session: the record folded from its first event up to a moment, in memory; every question can be asked of it. */
public final class Replay {

    /** Where it stands. */
    public enum State {
        FOLDING,
        READY,
        FAILED
    }

    /**
     * How far it has come.
     *
     * @param at the last position that is folded, -1 for the empty record
     * @param position how far it has come
     * @param trouble why it cannot be folded further; absent where it can
     */
    public record Progress(
            String id,
            long at,
            long position,
            State state,
            @Nullable String trouble) {}

    private static final int PAGE = 1000;

    private final String id;
    private final long at;
    private final Clock clock;
    private final InMemoryViews views = new InMemoryViews();
    private volatile long position = -1;
    private volatile State state = State.FOLDING;
    private volatile @Nullable String trouble;
    private volatile Instant used;

    Replay(String id, long at, Clock clock) {
        this.id = id;
        this.at = at;
        this.clock = clock;
        this.used = clock.instant();
    }

    String id() {
        return id;
    }

    Instant used() {
        return used;
    }

    public Progress progress() {
        return new Progress(id, at, position, state, trouble);
    }

    /**
     * The views as they stood at a position, or else at the end of the session.
     *
     * @throws ReplayProblem where it has not come that far, or never will
     */
    public Views at(@Nullable Long moment) {
        used = clock.instant();
        if (state != State.READY) throw new ReplayProblem.NotReady(progress());
        if (moment != null && moment > at) throw new ReplayProblem.BeyondEnd(moment, at);
        return views.at(moment == null ? at : moment);
    }

    /** Folds; to be called once. @param wanted whether anybody still wants it */
    void fold(EventLog log, BooleanSupplier wanted) {
        try {
            while (views.position() < at && wanted.getAsBoolean()) {
                int most = (int) Math.min(PAGE, at - views.position());
                for (var event : log.read(views.position() + 1, most)) {
                    if (event.technical()) views.pass(event.position());
                    else views.apply(event.decode());
                }
                position = views.position();
            }
            end(views.position() == at ? State.READY : State.FOLDING);
        } catch (RuntimeException e) {
            trouble = "position %d: %s".formatted(views.position() + 1, e.getMessage());
            end(State.FAILED);
        }
    }

    /** From now on it waits to be asked. */
    private void end(State end) {
        used = clock.instant();
        state = end;
    }
}
