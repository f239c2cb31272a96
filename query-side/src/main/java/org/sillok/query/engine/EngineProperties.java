package org.sillok.query.engine;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the engine runs; none of it changes what the views say.
 *
 * @param batch how many events it folds at a time at most
 * @param pace how long events may gather before they are folded, unless somebody waits for them
 * @param kept how many of the newest views it keeps in memory
 * @param lease how long the right to write lasts without being renewed
 * @param poll how often an engine that only follows looks what was written
 * @param retry how long it waits after a first failure; more after each that follows
 * @param grace how long a generation stays after another has taken its place
 */
@ConfigurationProperties("sillok.views")
public record EngineProperties(
        @DefaultValue("1000") int batch,
        @DefaultValue("50ms") Duration pace,
        @DefaultValue("50000") int kept,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("100ms") Duration poll,
        @DefaultValue("200ms") Duration retry,
        @DefaultValue("60s") Duration grace) {}
