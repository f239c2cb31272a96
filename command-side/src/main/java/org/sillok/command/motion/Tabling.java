package org.sillok.command.motion;

import java.util.List;
import org.sillok.command.Refused;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionRefusal.AlreadySeconded;
import org.sillok.kernel.motion.MotionRefusal.AmendmentTooDeep;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.sillok.kernel.motion.MotionRefusal.MoverCannotSecond;
import org.sillok.kernel.motion.MotionRefusal.NotAMemberInOffice;
import org.sillok.kernel.motion.MotionRefusal.NotOnTheAgenda;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;

/** The rules of a motion before the body while no vote is being taken. */
final class Tabling {

    private static final int DEEPEST = 2;

    private Tabling() {}

    static MotionSeconded seconded(MotionFacts facts, SecondMotion asked) {
        var business = new States(facts).pending();
        var seconder = asked.seconder().person();
        if (!asked.seconder().inOffice()) throw new Refused(new NotAMemberInOffice(asked.motion(), seconder));
        if (seconder.equals(business.mover())) throw new Refused(new MoverCannotSecond(asked.motion(), seconder));
        if (facts.seconders().contains(seconder)) throw new Refused(new AlreadySeconded(asked.motion(), seconder));
        return new MotionSeconded(asked.motion(), seconder, asked.seconder().evidence(), asked.act());
    }

    static MotionWithdrawn withdrawn(MotionFacts facts, WithdrawMotion asked) {
        var mover = new States(facts).undecided().mover();
        Personal.requireSelfOrClerk(asked.act(), mover);
        return new MotionWithdrawn(asked.motion(), asked.act());
    }

    static MotionDeferred deferred(MotionFacts facts, DeferMotion asked) {
        new States(facts).pending();
        return new MotionDeferred(asked.motion(), asked.act());
    }

    static MotionTakenUp takenUp(MotionFacts facts, TakeUpMotion asked) {
        var business = new States(facts).undecided();
        var sitting = asked.sitting();
        requireNotOver(asked.motion(), sitting);
        var elsewhere =
                !sitting.body().equals(facts.body()) || !business.matter().equals(sitting.matter());
        if (elsewhere || sitting.session() == null) {
            throw new Refused(new NotOnTheAgenda(asked.motion(), sitting.meeting(), asked.agendaItem()));
        }
        return new MotionTakenUp(
                asked.motion(),
                sitting.meeting(),
                sitting.session(),
                asked.agendaItem(),
                sitting.evidence(),
                asked.act());
    }

    /** The amendment as a motion of its own, dealt with where its parent is. */
    static MotionSubmitted amendment(MotionFacts facts, ProposeAmendment asked) {
        var parent = new States(facts).pending();
        if (parent.nextDegree() > DEEPEST) {
            throw new Refused(new AmendmentTooDeep(asked.amendment(), asked.motion()));
        }
        if (facts.amendments().contains(asked.amendment())) {
            throw new Refused(new MotionAlreadySubmitted(asked.amendment()));
        }
        if (!asked.mover().inOffice()) {
            throw new Refused(
                    new NotAMemberInOffice(asked.amendment(), asked.mover().person()));
        }
        asked.draft().requireKnownMajority(asked.amendment());
        requireNotOver(asked.amendment(), asked.sitting());
        return amendment(facts, parent, asked);
    }

    private static MotionSubmitted amendment(MotionFacts facts, Business parent, ProposeAmendment asked) {
        var draft = asked.draft();
        return new MotionSubmitted(
                asked.amendment(),
                facts.body(),
                parent.meeting(),
                parent.session(),
                parent.agendaItem(),
                parent.matter(),
                parent.kind().equals(parent.matter()) ? null : parent.kind(),
                draft.majority(),
                draft.title(),
                draft.text(),
                asked.mover().person(),
                new AmendmentTarget(asked.motion(), parent.nextDegree()),
                null,
                draft.grants(),
                null,
                draft.documents(),
                List.of(asked.sitting().evidence(), asked.mover().evidence()),
                asked.act());
    }

    private static void requireNotOver(MotionId motion, Sitting sitting) {
        if (sitting.over()) {
            throw new Refused(new MeetingNotOpen(
                    motion, sitting.meeting(), sitting.state().word()));
        }
    }
}
