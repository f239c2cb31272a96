package org.sillok.command.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Provenance;

/**
 * What a request says about the act itself. Who acts is never in it: that comes from the token.
 *
 * @param reason why; 1 to 20,000 characters
 * @param authority under what authority
 * @param capacity in which capacity, where the role allows more than one
 * @param occurredAt when it happened, where that was not now
 * @param provenance where the record comes from; {@code ENTERED} unless said
 */
public record ActForm(
        @Nullable String reason,
        @Nullable Authority authority,
        @Nullable Capacity capacity,
        @Nullable Instant occurredAt,
        @Nullable Provenance provenance) {

    static final ActForm EMPTY = new ActForm(null, null, null, null, null);
}
