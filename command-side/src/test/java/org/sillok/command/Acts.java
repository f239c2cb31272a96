package org.sillok.command;

import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.Provenance;

/** Acts and sealed texts for tests. */
public final class Acts {

    public static final Citation ORDINANCE = new Citation("Ordinance on the Democracy Committee", "art. 6");

    /** What a clerk does under the ordinance. */
    public static final Act BY_CLERK = by(new Authority.Cited(ORDINANCE));

    private Acts() {}

    /** What a clerk does under some authority. */
    public static Act by(Authority authority) {
        return new Act(new ActorId("clerk-1"), Capacity.CLERK, text("as minuted"), authority, null, Provenance.ENTERED);
    }

    /** A sealed text, the same every time. */
    public static Commitment text(String text) {
        return Disclosure.of(text, null, new byte[Disclosure.SALT_BYTES]).commitment();
    }
}
