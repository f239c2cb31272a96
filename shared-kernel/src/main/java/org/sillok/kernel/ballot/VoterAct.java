package org.sillok.kernel.ballot;

import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Provenance;

/** The act of casting a ballot names nobody, says no reason and no time: it is the same for all voters. */
public final class VoterAct {

    private VoterAct() {}

    public static Act of(Provenance provenance) {
        return new Act(ActorId.VOTER, Capacity.CITIZEN, null, new Authority.Mandate(), null, provenance);
    }

    /** @throws InvalidValue when the act says more than that somebody voted */
    static void require(Act act) {
        if (!act.equals(of(act.provenance()))) throw new InvalidValue("act", "that of any voter", act.actor());
    }
}
