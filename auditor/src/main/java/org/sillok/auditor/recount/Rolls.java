package org.sillok.auditor.recount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.Roll;

/** Rolls of bodies; the last one is kept, since most decisions of a meeting ask for the same. */
final class Rolls {

    private @Nullable BodyFacts body;
    private @Nullable LocalDate day;
    private @Nullable Roll roll;

    @SuppressWarnings("ReferenceEquality") // facts that were folded once are the same object
    Roll on(BodyFacts facts, LocalDate asked) {
        var known = roll;
        if (known != null && body == facts && asked.equals(day)) return known;
        var found = facts.rollOn(asked);
        body = facts;
        day = asked;
        roll = found;
        return found;
    }
}
