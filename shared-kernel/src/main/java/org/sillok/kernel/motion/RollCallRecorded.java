package org.sillok.kernel.motion;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;

/** A clerk recorded a whole roll-call. */
@EventType("roll-call-recorded")
public record RollCallRecorded(MotionId motion, int round, List<Vote> votes, Act act) implements MotionEvent {

    public RollCallRecorded {
        votes = List.copyOf(votes);
    }
}
