package org.sillok.command.motion;

import java.util.List;
import org.sillok.command.Refused;
import org.sillok.kernel.Authority;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionRefusal.AnnulmentWithoutAuthority;
import org.sillok.kernel.motion.MotionRefusal.CastingVoteMustDecide;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MemberIsRecused;
import org.sillok.kernel.motion.MotionRefusal.NotTheChair;
import org.sillok.kernel.motion.MotionRefusal.NothingToCount;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingTied;

/** The rules of ending a round: counted, tied and broken, or annulled. */
final class Closing {

    private Closing() {}

    static MotionEvent closed(MotionFacts facts, CloseVoting asked) {
        var round = new States(facts).voting();
        var sitting = asked.sitting();
        if (!sitting.meeting().equals(round.meeting())) {
            throw new Refused(new MeetingNotOpen(asked.motion(), round.meeting(), "unread"));
        }
        var count = Count.of(facts, round, sitting);
        var outcome = count.decision().outcome();
        if (round.nothingRecorded() && outcome != Outcome.INQUORATE) {
            throw new Refused(new NothingToCount(asked.motion(), round.number()));
        }
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
        requireChair(facts, tied, asked);
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
                        tied.evidence(),
                        asked.act()));
    }

    static DecisionAnnulled annulled(MotionFacts facts, AnnulDecision asked) {
        var annulled = annullable(facts);
        if (asked.act().authority() instanceof Authority.Mandate) {
            throw new Refused(new AnnulmentWithoutAuthority(asked.motion()));
        }
        return new DecisionAnnulled(asked.motion(), facts.rounds(), annulled, asked.act());
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

    private static void requireChair(MotionFacts facts, Stage.Tied tied, GiveCastingVote asked) {
        var chair = asked.chair();
        Personal.requireSelf(asked.act(), chair);
        if (!chair.equals(tied.round().roll().chair())) throw new Refused(new NotTheChair(asked.motion(), chair));
        facts.recusal(chair).ifPresent(recusal -> {
            throw new Refused(new MemberIsRecused(asked.motion(), chair, recusal.kind(), recusal.rule()));
        });
    }
}
