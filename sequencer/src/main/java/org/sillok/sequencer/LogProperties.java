package org.sillok.sequencer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The log of the record.
 *
 * @param origin its name, the URL prefix under which it is served without the scheme, as a rule; for ever, since every leaf and
 *     the key carry it
 * @param directory where it lies; {@code log} in the data directory where absent
 * @param lock where it is remembered what was signed, which is never restored from a backup; {@code lock} in the directory
 *     where absent
 * @param pace how long events gather before they are published together
 * @param patience how long a receipt or a sealed answer is waited for
 * @param rest how long the comparison of the whole log with the record rests after every 256 events
 * @param again how long it rests when it has come to the end
 * @param mlDsa whether checkpoints are signed with ML-DSA-44 besides, which quantum computers do not break
 * @param witnesses who cosigns
 * @param quorum how many witnesses must confirm the last checkpoint before the next is signed
 */
@ConfigurationProperties("sillok.log")
record LogProperties(
        @DefaultValue("sillok.local/record") String origin,
        @Nullable Path directory,
        @Nullable Path lock,
        @DefaultValue("400ms") Duration pace,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("200ms") Duration rest,
        @DefaultValue("1h") Duration again,
        @DefaultValue("false") boolean mlDsa,
        @DefaultValue List<Witness> witnesses,
        @DefaultValue("0") int quorum) {

    /**
     * A witness.
     *
     * @param url the prefix of its submissions
     * @param keys its vkeys, one for each type of signature
     */
    record Witness(URI url, List<String> keys) {}
}
