package org.sillok.kernel.motion;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;

/** A member stays out of the decision (제척·기피·회피). */
@EventType("member-recused")
public record MemberRecused(MotionId motion, Recusal recusal, List<Evidence> evidence, Act act) implements MotionEvent {

    public MemberRecused {
        evidence = List.copyOf(evidence);
    }
}
