package org.sillok.query.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the stored views are compared with the record.
 *
 * @param first how long after the start
 * @param again how long after each pass
 * @param rest how long it rests after each batch of events
 */
@ConfigurationProperties("sillok.inspection")
record InspectionProperties(
        @DefaultValue("1m") Duration first,
        @DefaultValue("1h") Duration again,
        @DefaultValue("500ms") Duration rest) {}
