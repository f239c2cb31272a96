package org.sillok.kernel.motion;

import java.util.Comparator;
import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;

/** The counts of a secret vote were recorded, and who took part; never who voted how. */
@EventType("secret-tally-recorded")
public record SecretTallyRecorded(MotionId motion, int round, Tally tally, List<PersonId> participants, Act act)
        implements MotionEvent {

    public SecretTallyRecorded {
        // Sorted by name, so that no order can tell who voted when.
        participants = participants.stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }
}
