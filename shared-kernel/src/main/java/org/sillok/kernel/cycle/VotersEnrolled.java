package org.sillok.kernel.cycle;

import java.util.Comparator;
import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * Voters were entered into a class; no name is in it, and no ballot can be found by it.
 *
 * @param enrolments 1 to {@value #MOST}, sorted, so that their order tells nothing
 */
@EventType("voters-enrolled")
public record VotersEnrolled(CycleId cycle, VoterClassId voterClass, List<Enrolment> enrolments, Act act)
        implements CycleEvent {

    public static final int MOST = 10_000;

    public VotersEnrolled {
        enrolments = enrolments.stream()
                .distinct()
                .sorted(Comparator.comparing(Enrolment::hash))
                .toList();
        if (enrolments.isEmpty() || enrolments.size() > MOST) {
            throw new InvalidValue("enrolments", "1 to " + MOST, enrolments.size());
        }
    }
}
