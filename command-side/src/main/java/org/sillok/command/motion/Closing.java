package org.sillok.command.motion;

import java.util.List;
import java.util.Optional;
import org.sillok.command.Refused;
import org.sillok.kernel.Authority;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionRefusal.AlreadyVoted;
import org.sillok.kernel.motion.MotionRefusal.AnnulmentWithoutAuthority;
import org.sillok.kernel.motion.MotionRefusal.CastingVoteMustDecide;
import org.sillok.kernel.motion.MotionRefusal.ChairPresides;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MemberIsRecused;
import org.sillok.kernel.motion.MotionRefusal.NotTheChair;
import org.sillok.kernel.motion.MotionRefusal.NothingToCount;
import org.sillok.kernel.motion.MotionRefusal.PresidesFromElsewhere;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingTied;

/** The rules of ending a round: counted, tied and broken, or annulled. */
final class Closing {

    private Closing() {}

    static MotionEvent closed(MotionFacts facts, CloseVoting asked) {
        var round = new States(facts).voting();
        var sitting = asked.sitting();
        requireRead(asked.motion(), round, sitting);
        var count = Count.of(facts, round, sitting);
        var outcome = count.decision().outcome();
        if (round.nothingRecorded() && outcome != Outcome.INQUORATE) {
            throw new Refused(new NothingToCount(asked.motion(), round.number()));
        }
        // A paused meeting takes no resolution; that too few are left to take one can be found at any time.
        if (outcome != Outcome.INQUORATE) sitting.requireOpen(asked.motion());
        if (outcome == Outcome.TIED) {
            return new VotingTied(
                    asked.motion(),
                    round.number(),
                    count.decision(),
                    count.members(),
                    facts.recusals(),
                    sitting.evidence(),
                    asked.act());
        }
        return new VotingClosed(
                asked.motion(),
                round.number(),
                facts.body(),
                round.meeting(),
                count.decision(),
                count.members(),
                facts.recusals(),
                sitting.evidence(),
                asked.act());
    }

    static List<MotionEvent> tieBroken(MotionFacts facts, GiveCastingVote asked) {
        var tied = new States(facts).tied();
        requirePresiding(facts, tied.round(), asked);
        if (asked.choice() == Choice.ABSTAIN) throw new Refused(new CastingVoteMustDecide(asked.motion()));
        var round = tied.round();
        var before = tied.decision();
        var decision = Decision.of(round.rules(), before.headcount(), before.tally(), asked.choice());
        return List.of(
                new CastingVoteGiven(asked.motion(), round.number(), asked.chair(), asked.choice(), asked.act()),
                new VotingClosed(
                        asked.motion(),
                        round.number(),
                        facts.body(),
                        round.meeting(),
                        decision,
                        tied.members(),
                        facts.recusals(),
                        asked.sitting().evidence(),
                        asked.act()));
    }

    static DecisionAnnulled annulled(MotionFacts facts, AnnulDecision asked) {
        var annulled = annullable(facts);
        if (!isWarrant(asked.act().authority(), asked.motion())) {
            throw new Refused(new AnnulmentWithoutAuthority(asked.motion()));
        }
        return new DecisionAnnulled(asked.motion(), facts.rounds(), annulled, asked.act());
    }

    /** Neither one's own mandate nor the decision itself warrants its annulment. */
    private static boolean isWarrant(Authority authority, MotionId annulled) {
        return switch (authority) {
            case Authority.Mandate none -> false;
            case Authority.AdoptedMotion by -> !by.motion().equals(annulled);
            case Authority.Cited law -> true;
        };
    }

    private static Outcome annullable(MotionFacts facts) {
        return switch (facts.stage()) {
            case Stage.Decided stage -> stage.outcome();
            case Stage.Tied stage -> Outcome.TIED;
            case Stage.Pending stage -> throw undecided(facts);
            case Stage.Deferred stage -> throw undecided(facts);
            case Stage.Voting stage -> throw undecided(facts);
            case Stage.Withdrawn stage -> throw undecided(facts);
            case Stage.Published stage -> throw undecided(facts);
        };
    }

    private static Refused undecided(MotionFacts facts) {
        return new States(facts).refused("adopted, rejected or tied");
    }

    /** A tie is broken by who presides: the chair, or the vice-chair where the chair is away or recused. */
    private static void requirePresiding(MotionFacts facts, Round round, GiveCastingVote asked) {
        var motion = asked.motion();
        var person = asked.chair();
        Personal.requireSelf(asked.act(), person);
        requireRead(motion, round, asked.sitting());
        asked.sitting().requireOpen(motion);
        var roll = round.roll();
        if (!person.equals(roll.chair()) && !person.equals(roll.viceChair())) {
            throw new Refused(new NotTheChair(motion, person));
        }
        facts.recusal(person).ifPresent(recusal -> {
            throw new Refused(new MemberIsRecused(motion, person, recusal.kind(), recusal.rule()));
        });
        var present = asked.sitting().present(roll);
        if (!present.contains(person)) throw new Refused(new PresidesFromElsewhere(motion, person));
        var presiding = roll.presiding(one -> present.contains(one) && !facts.isRecused(one));
        if (!presiding.equals(Optional.of(person))) {
            throw new Refused(new ChairPresides(motion, person, presiding.orElseThrow()));
        }
        if (!round.rules().tie().chairVotesOrdinarily() && round.voted(person)) {
            throw new Refused(new AlreadyVoted(motion, person));
        }
    }

    private static void requireRead(MotionId motion, Round round, Sitting sitting) {
        if (!sitting.meeting().equals(round.meeting())) {
            throw new Refused(new MeetingNotOpen(motion, round.meeting(), "unread"));
        }
    }
}
