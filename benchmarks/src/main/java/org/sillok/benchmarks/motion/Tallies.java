package org.sillok.benchmarks.motion;

import java.util.List;
import org.sillok.benchmarks.record.Committee;
import org.sillok.kernel.Event;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;

/** Holds what the store has of a motion against what was counted apart. */
public final class Tallies {

    private Tallies() {}

    /**
     * Checks one motion.
     *
     * @throws IllegalStateException when a vote is missing, miscounted or counted twice
     */
    public static void check(int motion, List<? extends Event> events) {
        var opened = events.stream().filter(VotingOpened.class::isInstance).count();
        var votes = events.stream().filter(VoteCast.class::isInstance).count();
        var tallies = events.stream()
                .filter(VotingClosed.class::isInstance)
                .map(event -> ((VotingClosed) event).decision().tally())
                .toList();
        if (opened != 1 || votes != Committee.MEMBERS || !tallies.equals(List.of(Committee.tally(motion)))) {
            throw new IllegalStateException("motion %d: %s".formatted(motion, events));
        }
    }
}
