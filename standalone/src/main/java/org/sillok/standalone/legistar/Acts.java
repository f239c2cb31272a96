package org.sillok.standalone.legistar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Provenance;

/** How everything here is recorded: by the import, as published. */
final class Acts {

    static final ActorId ACTOR = new ActorId("legistar-import");
    static final String SOURCE = "New York City Council, Legistar";

    private static final Authority AUTHORITY = new Authority.Cited(new Citation(SOURCE, "as published"));

    private final Seals seals;

    Acts(Seals seals) {
        this.seals = seals;
    }

    /** @param occurredAt when the thing itself happened; absent where the publication does not say */
    Act published(@Nullable Instant occurredAt) {
        return new Act(
                ACTOR,
                Capacity.ADMINISTRATOR,
                seals.text("Taken over from the published records of the New York City Council"),
                AUTHORITY,
                occurredAt,
                Provenance.PUBLISHED);
    }
}
