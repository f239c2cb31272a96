package org.sillok.axon;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while values in the vault do not open what the record holds, or what was erased could not be taken away. */
final class VaultHealth implements HealthIndicator {

    private static final int SHOWN = 20;

    private final VaultInspection inspection;
    private final Erasures erasures;

    VaultHealth(VaultInspection inspection, Erasures erasures) {
        this.inspection = inspection;
        this.erasures = erasures;
    }

    @Override
    public Health health() {
        List<VaultInspection.Finding> findings = inspection.findings();
        if (findings.isEmpty() && !erasures.isBehind()) return Health.up().build();
        return Health.down()
                .withDetail("erasuresDone", !erasures.isBehind())
                .withDetail("faults", findings.size())
                .withDetail("first", findings.stream().limit(SHOWN).toList())
                .build();
    }
}
