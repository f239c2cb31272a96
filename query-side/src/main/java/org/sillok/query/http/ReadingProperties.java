package org.sillok.query.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reading behaves.
 *
 * @param patience how long a request waits for a position that the views have not reached
 */
@ConfigurationProperties("sillok.reading")
record ReadingProperties(@DefaultValue("5s") Duration patience) {}
