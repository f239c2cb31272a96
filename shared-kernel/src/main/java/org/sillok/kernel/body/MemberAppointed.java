package org.sillok.kernel.body;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.EventType;

/** A person was appointed to a vacant seat (위촉). */
@EventType("member-appointed")
public record MemberAppointed(BodyId body, Membership membership, List<Advice> advice, Act act) implements BodyEvent {

    public MemberAppointed {
        advice = List.copyOf(advice);
    }
}
