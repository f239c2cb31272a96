package org.sillok.kernel.body;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.EventType;

/** A member was appointed to the same seat for the next term (연임). */
@EventType("member-reappointed")
public record MemberReappointed(BodyId body, MembershipId previous, Membership membership, List<Advice> advice, Act act)
        implements BodyEvent {

    public MemberReappointed {
        advice = List.copyOf(advice);
    }
}
