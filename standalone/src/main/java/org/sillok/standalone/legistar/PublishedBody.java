package org.sillok.standalone.legistar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;

/**
 * A body as the publication shows it.
 *
 * @param since the earliest day of which the publication tells something about it
 * @param seats by law, or else the most members that it ever had at once
 */
record PublishedBody(
        BodyId id,
        String name,
        @Nullable BodyId parent,
        Kind kind,
        LocalDate since,
        int seats,
        List<PublishedTerm> terms) {

    /** What rules a body lives by. */
    enum Kind {
        /** The council itself. */
        COUNCIL,
        /** Whoever may speak in the council without having a vote in it. */
        VOICE_IN_COUNCIL,
        /** A committee of the council, or anything else that the publication calls a body. */
        COMMITTEE
    }
}
