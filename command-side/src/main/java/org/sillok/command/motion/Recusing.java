package org.sillok.command.motion;

import java.util.ArrayList;
import java.util.List;
import org.sillok.command.Chronology;
import org.sillok.command.Refused;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActRefusal.AuthorityNotAdopted;
import org.sillok.kernel.ActRefusal.CapacityNotHeld;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.MotionRefusal.AlreadyRecused;
import org.sillok.kernel.motion.MotionRefusal.AlreadyVoted;
import org.sillok.kernel.motion.MotionRefusal.ChallengeUndecided;
import org.sillok.kernel.motion.MotionRefusal.NotAMemberInOffice;
import org.sillok.kernel.motion.MotionRefusal.NotTheChallenge;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RecusalKind;

/** The rules of staying out of a decision (제척·기피·회피). */
final class Recusing {

    private Recusing() {}

    static MemberRecused recused(MotionFacts facts, RecuseMember asked) {
        requireNotVoted(facts, asked);
        var member = asked.recusal().member();
        if (!asked.member().inOffice()) throw new Refused(new NotAMemberInOffice(asked.motion(), member));
        if (facts.recusal(member).isPresent()) throw new Refused(new AlreadyRecused(asked.motion(), member));
        requireEntitled(asked.recusal(), asked.act());
        if (asked.recusal().kind() == RecusalKind.CHALLENGED) requireUpheld(facts, asked);
        return new MemberRecused(asked.motion(), asked.recusal(), evidence(asked), asked.act());
    }

    private static void requireNotVoted(MotionFacts facts, RecuseMember asked) {
        var member = asked.recusal().member();
        switch (facts.stage()) {
            case Stage.Pending stage -> {}
            case Stage.Deferred stage -> {}
            case Stage.Voting stage -> {
                if (stage.round().voted(member)) throw new Refused(new AlreadyVoted(asked.motion(), member));
            }
            case Stage.Tied stage -> throw tooLate(facts);
            case Stage.Decided stage -> throw tooLate(facts);
            case Stage.Withdrawn stage -> throw tooLate(facts);
            case Stage.Published stage -> throw tooLate(facts);
        }
    }

    private static Refused tooLate(MotionFacts facts) {
        return new States(facts).refused("pending, deferred or voting");
    }

    /** A member declares only for himself or herself, and only that. */
    private static void requireEntitled(Recusal recusal, Act act) {
        if (Personal.byClerk(act)) return;
        if (recusal.kind() != RecusalKind.SELF_DECLARED) {
            throw new Refused(new CapacityNotHeld(act.actor(), Capacity.CLERK));
        }
        Personal.requireSelf(act, recusal.member());
    }

    /** A challenge is decided by the body: by a motion of its own on just this, in force, and beforehand. */
    private static void requireUpheld(MotionFacts facts, RecuseMember asked) {
        var motion = asked.motion();
        var member = asked.recusal().member();
        var by = asked.authority();
        if (by == null || !asked.act().authority().equals(new Authority.AdoptedMotion(by.motion()))) {
            throw new Refused(new ChallengeUndecided(motion, member));
        }
        var sameBody = by.body().equals(facts.body());
        if (!sameBody || !new Challenge(motion, member).equals(by.challenges())) {
            throw new Refused(new NotTheChallenge(motion, member, by.motion()));
        }
        if (!by.adopted()) throw new Refused(new AuthorityNotAdopted(by.motion(), by.state()));
        Chronology.require(asked.act(), by.since());
    }

    private static List<Evidence> evidence(RecuseMember asked) {
        var looked = new ArrayList<Evidence>();
        looked.add(asked.member().evidence());
        if (asked.authority() != null) looked.add(asked.authority().evidence());
        return looked;
    }
}
