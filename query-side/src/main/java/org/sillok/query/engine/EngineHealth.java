package org.sillok.query.engine;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down while the views do not get on, with the reason and the position they stand at. */
@Component
class EngineHealth implements HealthIndicator {

    private final Engine engine;

    EngineHealth(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        var progress = engine.progress();
        var trouble = progress.trouble();
        var health = trouble == null ? Health.up() : Health.down().withDetail("trouble", trouble);
        return health.withDetail("position", progress.position())
                .withDetail("head", progress.head())
                .withDetail("blocked", progress.blocked().size())
                .build();
    }
}
