package org.sillok.command.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.BallotRefusal.RecastInAnotherClass;
import org.sillok.kernel.ballot.BallotRefusal.RecastTooOften;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * One voter's ballot in one cycle. The first casting begins the stream and so reads nothing; that nobody casts two, the
 * event store sees to. It is not kept in mind, for it hardly ever comes again.
 */
@Aggregate(type = "Ballot")
class Ballot {

    @AggregateIdentifier
    private @Nullable BallotId id;

    private @Nullable VoterClassId voterClass;
    private int castings;

    Ballot() {} // Axon

    @CommandHandler
    Ballot(CastBallot asked) {
        apply(new BallotCast(
                asked.ballot(), asked.cycle(), asked.voterClass(), asked.choices(), asked.salt(), asked.act()));
    }

    @CommandHandler
    void handle(RecastBallot asked) {
        var before = voterClass;
        if (before != null && !before.equals(asked.voterClass())) {
            throw new Refused(new RecastInAnotherClass(asked.ballot(), before, asked.voterClass()));
        }
        if (castings >= BallotEvent.MOST_CASTINGS) {
            throw new Refused(new RecastTooOften(asked.ballot(), BallotEvent.MOST_CASTINGS));
        }
        apply(new BallotRecast(
                asked.ballot(), asked.cycle(), asked.voterClass(), asked.choices(), asked.salt(), asked.act()));
    }

    @EventSourcingHandler
    void on(BallotCast event) {
        id = event.ballot();
        voterClass = event.voterClass();
        castings = 1;
    }

    @EventSourcingHandler
    void on(BallotRecast ignored) {
        castings++;
    }
}
