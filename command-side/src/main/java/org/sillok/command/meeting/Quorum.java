package org.sillok.command.meeting;

import java.util.List;
import org.sillok.command.Refused;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.MeetingRefusal.NoQuorum;

/** Who of the roll is in the room, and whether they are enough. */
record Quorum(List<PersonId> present, MajorityRule rule, Verdict verdict) {

    static Quorum of(Roll roll, MajorityRule rule, Attendance attendance) {
        var present = attendance.inTheRoom().stream().filter(roll::includes).toList();
        return new Quorum(present, rule, Verdict.quorum(rule, present.size(), roll.seats(), roll.inOffice()));
    }

    boolean lost() {
        return !verdict.holds();
    }

    /** This quorum, unless it is missing. */
    Quorum required(MeetingFacts facts) {
        if (lost()) {
            var missing = verdict.decisive();
            throw new Refused(new NoQuorum(
                    facts.meeting(),
                    missing.count(),
                    missing.required(),
                    missing.of(),
                    missing.threshold().base().name(),
                    rule.article().citation()));
        }
        return this;
    }
}
