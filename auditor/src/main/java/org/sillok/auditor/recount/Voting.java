package org.sillok.auditor.recount;

import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Checked;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;

/** Takes votes into the round they are cast in, and says which of them could not be cast. */
final class Voting {

    private final Checked check;
    private long votes;

    Voting(Checked check) {
        this.check = check;
    }

    long votes() {
        return votes;
    }

    void take(long at, MotionEvent event, MotionFile file) {
        switch (event) {
            case VoteCast e -> cast(at, e.round(), e.vote(), file);
            case VoteChanged e -> changed(at, e, file);
            case RollCallRecorded e -> e.votes().forEach(vote -> cast(at, e.round(), vote, file));
            case SecretTallyRecorded e -> secret(at, e, file);
            case ConsentDeclared e -> {
                var round = round(at, e.round(), Method.CONSENT, file);
                if (round != null) round.consented = true;
            }
            case MemberRecused e -> file.recusals.add(e.recusal());
            default -> {}
        }
    }

    /** A vote that was cast first by whoever may vote. */
    void cast(long at, int number, Vote vote, MotionFile file) {
        var round = round(at, number, Method.ROLL_CALL, file);
        if (round == null) return;
        mayVote(at, vote.voter(), round, file);
        if (round.votes.put(vote.voter(), vote) != null)
            check.failed(at, "a second vote", vote.voter().value());
        votes++;
    }

    private void changed(long at, VoteChanged e, MotionFile file) {
        var round = round(at, e.round(), Method.ROLL_CALL, file);
        if (round == null) return;
        var before = round.votes.put(e.vote().voter(), e.vote());
        if (before == null || before.choice() != e.from()) {
            check.failed(
                    at,
                    "a vote is changed that was not cast so",
                    e.vote().voter().value());
        }
        votes++;
    }

    private void secret(long at, SecretTallyRecorded e, MotionFile file) {
        var round = round(at, e.round(), Method.SECRET, file);
        if (round == null) return;
        if (round.secret != null) check.failed(at, "a second count of a secret vote", file.motion.value());
        if (e.tally().total() != e.participants().size()) {
            check.failed(
                    at,
                    "more or fewer ballots than took part",
                    "%d of %d".formatted(e.tally().total(), e.participants().size()));
        }
        if (new HashSet<>(e.participants()).size() != e.participants().size()) {
            check.failed(at, "somebody is named twice among those who took part", file.motion.value());
        }
        e.participants().forEach(person -> mayVote(at, person, round, file));
        round.secret = e;
    }

    private void mayVote(long at, PersonId person, OpenRound round, MotionFile file) {
        if (!round.onRoll(person)) check.failed(at, "a vote of somebody who is not on the roll", person.value());
        else if (file.isRecused(person)) check.failed(at, "a vote of somebody who is recused", person.value());
        else if (round.votesOnlyOnTie(person))
            check.failed(at, "a vote of a chair who votes only on a tie", person.value());
    }

    private @Nullable OpenRound round(long at, int number, Method method, MotionFile file) {
        var round = file.round;
        if (round == null || round.opened.round() != number || round.tied != null) {
            check.failed(
                    at, "a vote where no such round is open", "%s, round %d".formatted(file.motion.value(), number));
            return null;
        }
        if (round.opened.method() != method)
            check.failed(at, "a vote by another method than the round was opened with", method.name());
        return round;
    }
}
