package org.sillok.projection.body;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.projection.Trace;

/**
 * A body as it stands.
 *
 * @param version the sequence of the stream's last event
 * @param zone where its days begin
 * @param charters how many versions the charter has had
 */
public record BodyView(
        BodyId id,
        long version,
        Commitment name,
        @Nullable BodyId parent,
        LocalDate establishedOn,
        ZoneId zone,
        @Nullable LocalDate dissolvedOn,
        int charters,
        Trace established,
        @Nullable Trace dissolved) {

    BodyView at(long sequence) {
        return new BodyView(
                id, sequence, name, parent, establishedOn, zone, dissolvedOn, charters, established, dissolved);
    }

    BodyView withCharters(int versions) {
        return new BodyView(
                id, version, name, parent, establishedOn, zone, dissolvedOn, versions, established, dissolved);
    }

    BodyView dissolved(LocalDate on, Trace trace) {
        return new BodyView(id, version, name, parent, establishedOn, zone, on, charters, established, trace);
    }
}
