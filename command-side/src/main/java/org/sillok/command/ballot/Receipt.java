package org.sillok.command.ballot;

import java.net.URI;
import org.sillok.axon.CommandOutcome;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.springframework.http.ResponseEntity;

/**
 * What a voter takes home: with it, and with nothing else, the ballot is found again in what is published.
 *
 * @param position a position at which the record holds it
 * @param castings how often this ballot was cast, this time included
 */
record Receipt(CycleId cycle, BallotId ballot, long position, long castings) {

    static Receipt of(CastBallot command, CommandOutcome outcome) {
        return new Receipt(
                command.cycle(),
                command.ballot(),
                outcome.position(),
                outcome.events().getLast().sequence() + 1);
    }

    ResponseEntity<Receipt> answer() {
        var answer = castings == 1
                ? ResponseEntity.created(URI.create("/api/v1/cycles/" + cycle.value() + "/ballots/" + ballot.value()))
                : ResponseEntity.ok();
        return answer.header("Sillok-Position", Long.toString(position)).body(this);
    }
}
