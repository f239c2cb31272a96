package org.sillok.command.motion;

import org.sillok.command.Refused;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActRefusal.NotYourself;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.PersonId;

/** What a member does in person, and nobody else for him or her. */
final class Personal {

    private Personal() {}

    static void requireSelf(Act act, PersonId person) {
        if (!act.actor().equals(ActorId.of(person))) throw new Refused(new NotYourself(act.actor(), person));
    }

    /** Clerks and administrators may enter what others did. */
    static void requireSelfOrClerk(Act act, PersonId person) {
        if (!byClerk(act)) requireSelf(act, person);
    }

    static boolean byClerk(Act act) {
        return act.capacity() == Capacity.CLERK || act.capacity() == Capacity.ADMINISTRATOR;
    }
}
