package org.sillok.command.ballot;

import java.time.Instant;
import java.util.Optional;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.BallotRefusal.BallotingNotOpen;
import org.sillok.kernel.ballot.BallotRefusal.ChoicesAgainstRule;
import org.sillok.kernel.ballot.BallotRefusal.OutsideVotingTime;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.CycleFacts.Voting;
import org.sillok.kernel.cycle.CycleRefusal.UnknownVoterClass;
import org.sillok.kernel.cycle.Stage;

/** The rules by which a ballot is let in, as far as the cycle alone tells. */
record Admission(CycleFacts cycle) {

    /** Why no ballot given at this time is let in; empty where one is. */
    Optional<Refusal> closedAt(Instant given) {
        if (cycle.inProgress().filter(Stage.BALLOT::equals).isEmpty()) {
            return Optional.of(new BallotingNotOpen(cycle.cycle(), cycle.votingState()));
        }
        var window = cycle.schedule().window(Stage.BALLOT).orElseThrow();
        return window.contains(given)
                ? Optional.empty()
                : Optional.of(new OutsideVotingTime(cycle.cycle(), given, window.opens(), window.closes()));
    }

    /** What is wrong with class and choices; empty where both are in order. */
    Optional<Refusal> against(Paper paper) {
        if (cycle.parameters().voterClass(paper.voterClass()).isEmpty()) {
            return Optional.of(new UnknownVoterClass(cycle.cycle(), paper.voterClass()));
        }
        var faults = cycle.parameters().ballot().faults(paper.choices(), voting().projects());
        return faults.isEmpty() ? Optional.empty() : Optional.of(new ChoicesAgainstRule(cycle.cycle(), faults));
    }

    private Voting voting() {
        var voting = cycle.voting();
        if (voting == null) throw new IllegalStateException("voting in " + cycle.cycle() + " has not opened");
        return voting;
    }
}
