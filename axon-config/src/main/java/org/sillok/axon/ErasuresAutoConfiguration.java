package org.sillok.axon;

import java.time.Duration;
import org.sillok.kernel.Vault;
import org.sillok.kernel.document.ContentStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Keeps vault and documents in step with the record, and looks after them.
 *
 * <p>{@code sillok.vault.inspection.first}: how long after the start the vault is first compared with the record (30 s);
 * {@code .rest}: the rest after every 256 events (0.2 s); {@code .again}: the rest between two rounds (1 h).
 */
@AutoConfiguration
class ErasuresAutoConfiguration {

    @Bean
    Erasures erasures(EventLog log, Vault vault, ContentStore contents) {
        return new Erasures(log, vault, contents);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    VaultInspection vaultInspection(
            EventLog log,
            Vault vault,
            Erasures erasures,
            Custody custody,
            @Value("${sillok.vault.inspection.first:${sillok.inspection.first:PT30S}}") Duration first,
            @Value("${sillok.vault.inspection.rest:PT0.2S}") Duration rest,
            @Value("${sillok.vault.inspection.again:PT1H}") Duration again) {
        return new VaultInspection(log, vault, erasures, custody, new VaultInspection.Pace(first, rest, again));
    }

    @Bean
    VaultHealth vaultHealth(VaultInspection inspection, Erasures erasures) {
        return new VaultHealth(inspection, erasures);
    }
}
