package org.sillok.command.motion;

import java.util.HashSet;
import java.util.List;
import org.sillok.command.Refused;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionRefusal.AlreadyVoted;
import org.sillok.kernel.motion.MotionRefusal.ChairVotesOnlyOnTie;
import org.sillok.kernel.motion.MotionRefusal.CountsDoNotMatch;
import org.sillok.kernel.motion.MotionRefusal.MemberIsRecused;
import org.sillok.kernel.motion.MotionRefusal.MotionNotInState;
import org.sillok.kernel.motion.MotionRefusal.NamedTwice;
import org.sillok.kernel.motion.MotionRefusal.NotOnRoll;
import org.sillok.kernel.motion.MotionRefusal.NotYetVoted;
import org.sillok.kernel.motion.MotionRefusal.NothingToCount;
import org.sillok.kernel.motion.MotionRefusal.VoteUnchanged;
import org.sillok.kernel.motion.MotionRefusal.WrongMethod;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;

/** The rules of an open round: who may vote, once, and by the method it was opened with. */
record Polling(MotionFacts facts, Round round) {

    static Polling of(MotionFacts facts) {
        return new Polling(facts, new States(facts).voting());
    }

    VoteCast cast(CastVote asked) {
        requireMethod(Method.ROLL_CALL);
        Personal.requireSelf(asked.act(), asked.voter());
        requireNotYetVoted(asked.voter());
        return new VoteCast(asked.motion(), round.number(), Vote.of(asked.voter(), asked.choice()), asked.act());
    }

    VoteChanged changed(ChangeVote asked) {
        requireMethod(Method.ROLL_CALL);
        Personal.requireSelf(asked.act(), asked.voter());
        var before = round.votes().get(asked.voter());
        if (before == null) throw new Refused(new NotYetVoted(asked.motion(), asked.voter()));
        if (before.choice() == asked.choice()) {
            throw new Refused(new VoteUnchanged(asked.motion(), asked.voter(), asked.choice()));
        }
        var now = Vote.of(asked.voter(), asked.choice());
        return new VoteChanged(asked.motion(), round.number(), before.choice(), now, asked.act());
    }

    RollCallRecorded rollCall(RecordRollCall told) {
        requireMethod(Method.ROLL_CALL);
        if (told.votes().isEmpty()) throw new Refused(new NothingToCount(told.motion(), round.number()));
        requireNamedOnce(told.votes().stream().map(Vote::voter).toList());
        told.votes().forEach(vote -> requireNotYetVoted(vote.voter()));
        return new RollCallRecorded(told.motion(), round.number(), told.votes(), told.act());
    }

    SecretTallyRecorded secretTally(RecordSecretTally told) {
        requireMethod(Method.SECRET);
        if (round.secret() != null) throw done("tally-recorded");
        if (told.participants().isEmpty()) throw new Refused(new NothingToCount(told.motion(), round.number()));
        requireNamedOnce(told.participants());
        told.participants().forEach(this::requireMayVote);
        if (told.tally().total() != told.participants().size()) {
            throw new Refused(new CountsDoNotMatch(
                    told.motion(), told.tally().total(), told.participants().size()));
        }
        return new SecretTallyRecorded(told.motion(), round.number(), told.tally(), told.participants(), told.act());
    }

    ConsentDeclared consent(DeclareConsent told) {
        requireMethod(Method.CONSENT);
        if (round.consented()) throw done("consent-declared");
        return new ConsentDeclared(told.motion(), round.number(), told.act());
    }

    private void requireMethod(Method needed) {
        if (round.method() != needed) throw new Refused(new WrongMethod(facts.motion(), round.method(), needed));
    }

    private void requireNamedOnce(List<PersonId> members) {
        var named = new HashSet<PersonId>();
        for (var member : members) {
            if (!named.add(member)) throw new Refused(new NamedTwice(facts.motion(), member));
        }
    }

    private void requireNotYetVoted(PersonId voter) {
        requireMayVote(voter);
        if (round.voted(voter)) throw new Refused(new AlreadyVoted(facts.motion(), voter));
    }

    private void requireMayVote(PersonId voter) {
        if (!round.roll().includes(voter)) throw new Refused(new NotOnRoll(facts.motion(), voter));
        facts.recusal(voter).ifPresent(recusal -> {
            throw new Refused(new MemberIsRecused(facts.motion(), voter, recusal.kind(), recusal.rule()));
        });
        if (round.votesOnlyOnTie(voter)) {
            var rule = round.rules().tie().article().citation();
            throw new Refused(new ChairVotesOnlyOnTie(facts.motion(), voter, rule));
        }
    }

    private Refused done(String state) {
        return new Refused(new MotionNotInState(facts.motion(), state, "voting"));
    }
}
