package org.sillok.command.ballot;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandExecutionException;
import org.sillok.axon.CommandFault;
import org.sillok.axon.CommandOutcome;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Cycles;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.BallotRefusal.BallotAlreadyCast;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.cycle.CycleFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Takes ballots in: one look at the cycle in memory, one append, and nothing kept of who it was. */
@Component
class Casting {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Cycles cycles;
    private final Rolls rolls;
    private final Voters voters;
    private final EventLog log;

    Casting(Cycles cycles, Rolls rolls, Voters voters, EventLog log) {
        this.cycles = cycles;
        this.rolls = rolls;
        this.voters = voters;
        this.log = log;
    }

    /** The cycle, with voting open. @throws Refused when no ballot given at this time is let in */
    CycleFacts open(CycleId id, Instant given) {
        var cycle = cycles.read(id).facts();
        refuse(new Admission(cycle).closedAt(given));
        return cycle;
    }

    /** Why a ballot is not let in, by its class, its choices or its voter; empty where it is. */
    Optional<Refusal> against(Paper paper, CycleFacts cycle, Instant given) {
        return new Admission(cycle).against(paper).or(() -> rolls.against(paper, cycle, given));
    }

    /** The command for a ballot that is let in. */
    CastBallot command(Paper paper, CycleFacts cycle, Provenance provenance) {
        return new CastBallot(
                voters.ballot(cycle.cycle(), paper.voter()),
                cycle.cycle(),
                paper.voterClass(),
                paper.choices(),
                salt(),
                VoterAct.of(provenance));
    }

    /** Records the ballot. @throws Refused when the voter has already cast one and the cycle allows but one */
    Receipt cast(CastBallot command, CycleFacts cycle, Submission submission) {
        return Receipt.of(
                command,
                unlessTaken(command, () -> submission.sendUnnamed(command))
                        .orElseGet(() -> again(command, cycle, submission)));
    }

    /** What would be recorded, or the refusal; nothing of it is kept. */
    ResponseEntity<?> rehearse(CastBallot command, CycleFacts cycle, Submission submission) {
        if (!isThere(command)) return submission.send(command);
        if (cycle.parameters().recast()) return submission.send(command.again());
        throw new Refused(new BallotAlreadyCast(cycle.cycle(), command.ballot()));
    }

    private static CommandOutcome again(CastBallot command, CycleFacts cycle, Submission submission) {
        if (cycle.parameters().recast()) return submission.sendUnnamed(command.again());
        throw new Refused(new BallotAlreadyCast(cycle.cycle(), command.ballot()));
    }

    /** What came of it; empty where the ballot's stream had begun before. */
    private Optional<CommandOutcome> unlessTaken(CastBallot command, Supplier<CommandOutcome> append) {
        try {
            return Optional.of(append.get());
        } catch (CommandExecutionException failure) {
            if (failure.getDetails().orElse(null) instanceof CommandFault.StreamChanged && isThere(command)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private boolean isThere(CastBallot command) {
        return log.lastSequence(command.ballot().toString()).isPresent();
    }

    static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    private static Salt salt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Salt(HexFormat.of().formatHex(salt));
    }
}
