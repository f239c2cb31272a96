package org.sillok.axon;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

/** People to test with; nobody exists twice, even over a store that many tests share. */
public final class People {

    public static final Act ACT =
            new Act(ActorId.SYSTEM, Capacity.CLERK, null, new Authority.Mandate(), null, Provenance.ILLUSTRATIVE);

    private static final String RUN = Long.toString(System.nanoTime(), 36);
    private static final AtomicInteger COUNTED = new AtomicInteger();

    private People() {}

    public static PersonId somebody() {
        return new PersonId("p-" + RUN + "-" + COUNTED.incrementAndGet());
    }

    public static PersonRegistered registered(PersonId person) {
        return new PersonRegistered(person, new TreeMap<>(), ACT);
    }

    public static PersonCorrected corrected(PersonId person) {
        return new PersonCorrected(
                person, new TreeMap<>(Map.of(PersonalField.NAME, new Commitment("ab".repeat(32)))), ACT);
    }
}
