package org.sillok.sequencer;

import org.sillok.axon.EventLog;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while the log does not get on, with the reason and, where there is one, the position. */
final class LogHealth implements HealthIndicator {

    private final Sequencer sequencer;
    private final EventLog log;

    LogHealth(Sequencer sequencer, EventLog log) {
        this.sequencer = sequencer;
        this.log = log;
    }

    @Override
    public Health health() {
        var health = sequencer.trouble().map(LogHealth::down).orElseGet(Health::up);
        return health.withDetail("size", sequencer.size())
                .withDetail("head", log.head())
                .build();
    }

    private static Health.Builder down(Trouble trouble) {
        var down = Health.down().withDetail("halted", trouble.halted()).withDetail("reason", trouble.reason());
        var position = trouble.position();
        return position == null ? down : down.withDetail("position", position);
    }
}
