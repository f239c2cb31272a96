package org.sillok.query.engine;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Down when the last inspection found views that are not as the events make them, and names the first of them. */
@Component
class InspectionHealth implements HealthIndicator {

    private final Inspector inspector;

    InspectionHealth(Inspector inspector) {
        this.inspector = inspector;
    }

    @Override
    public Health health() {
        var last = inspector.standing().last();
        if (last == null) return Health.up().withDetail("inspected", "not yet").build();
        boolean found = !last.findings().isEmpty();
        var health = found
                ? Health.down().withDetail("first", last.findings().getFirst().toString())
                : Health.up();
        return health.withDetail("position", last.position())
                .withDetail("at", last.at())
                .withDetail("findings", last.findings().size())
                .build();
    }
}
