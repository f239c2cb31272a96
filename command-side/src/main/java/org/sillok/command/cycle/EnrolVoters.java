package org.sillok.command.cycle;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.Enrolment;

/** Enter voters into a class. */
record EnrolVoters(CycleId cycle, VoterClassId voterClass, List<Enrolment> enrolments, Act act) implements Command {

    EnrolVoters {
        enrolments = List.copyOf(enrolments);
    }

    @Override
    public CycleId target() {
        return cycle;
    }
}
