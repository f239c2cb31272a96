package org.sillok.command.cycle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.EventLog;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.cycle.CycleFacts;
import org.springframework.stereotype.Component;

/** Counts the ballots of a cycle in one pass over the record; what counts, the order of the record decides. */
@Component
class BallotBox {

    private static final List<String> BOUNDS = List.of("balloting-opened", "balloting-closed");
    private static final List<String> BALLOTS = List.of("ballot-cast", "ballot-recast");

    private final EventLog log;

    BallotBox(EventLog log) {
        this.log = log;
    }

    /** The count, or nothing while voting is not over. */
    @Nullable
    BallotCounting count(CycleFacts cycle) {
        var voting = cycle.voting();
        if (voting == null || !cycle.votingOver()) return null;
        var pass = new Pass(cycle.cycle());
        try (var bounds = log.ofTypes(BOUNDS, 0)) {
            bounds.forEach(pass::bound);
        }
        try (var ballots = log.ofTypes(BALLOTS, pass.opened)) {
            ballots.forEach(pass::take);
        }
        return new BallotCounting(voting.poll().allocate(pass.counted.values()), pass.result());
    }

    /** The last ballot of each voter between opening and closing. */
    private static final class Pass {

        private final CycleId cycle;
        private final Map<BallotId, CountedBallot> counted = new LinkedHashMap<>();
        private long opened = -1;
        private long closed = -1;
        private long superseded;
        private long voided;

        private Pass(CycleId cycle) {
            this.cycle = cycle;
        }

        private void bound(RecordedEvent recorded) {
            if (!(recorded.event() instanceof CycleEvent event)
                    || !event.cycle().equals(cycle)) return;
            if (event instanceof BallotingOpened) opened = recorded.position();
            if (event instanceof BallotingClosed) closed = recorded.position();
        }

        private void take(RecordedEvent recorded) {
            if (!(recorded.event() instanceof BallotEvent ballot)
                    || !ballot.cycle().equals(cycle)) return;
            if (recorded.position() > closed) {
                voided++;
                return;
            }
            var before = counted.put(ballot.ballot(), new CountedBallot(ballot.voterClass(), ballot.choices()));
            if (before != null) superseded++;
        }

        private BallotCount result() {
            return new BallotCount(counted.size(), superseded, voided, opened, closed);
        }
    }
}
