package org.sillok.query.replay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What sessions may take up.
 *
 * @param most how many at the same time
 * @param events how many events one may fold; each takes about 4 KB of memory
 * @param idle how long one lasts without questions
 */
@ConfigurationProperties("sillok.replays")
record ReplayProperties(
        @DefaultValue("2") int most,
        @DefaultValue("20000") int events,
        @DefaultValue("15m") Duration idle) {}
