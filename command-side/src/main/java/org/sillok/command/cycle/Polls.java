package org.sillok.command.cycle;

import org.sillok.command.Refused;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.CycleRefusal.BallotingIsClosed;
import org.sillok.kernel.cycle.CycleRefusal.ClassNotEnrolled;
import org.sillok.kernel.cycle.CycleRefusal.NothingShortlisted;
import org.sillok.kernel.cycle.CycleRefusal.UnknownVoterClass;
import org.sillok.kernel.cycle.Membership;
import org.sillok.kernel.cycle.VotersEnrolled;

/** Who votes, and on what. */
final class Polls {

    private Polls() {}

    static VotersEnrolled enrolled(CycleFacts cycle, EnrolVoters asked) {
        var rule = cycle.parameters()
                .voterClass(asked.voterClass())
                .orElseThrow(() -> new Refused(new UnknownVoterClass(cycle.cycle(), asked.voterClass())));
        if (!(rule.membership() instanceof Membership.Enrolled)) {
            throw new Refused(new ClassNotEnrolled(cycle.cycle(), rule.id()));
        }
        if (cycle.votingOver()) throw new Refused(new BallotingIsClosed(cycle.cycle()));
        return new VotersEnrolled(cycle.cycle(), rule.id(), asked.enrolments(), asked.act());
    }

    static void requireProjects(OpenBalloting asked) {
        if (asked.projects().isEmpty()) throw new Refused(new NothingShortlisted(asked.cycle()));
    }
}
