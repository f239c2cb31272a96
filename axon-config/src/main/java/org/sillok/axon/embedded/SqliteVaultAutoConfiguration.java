package org.sillok.axon.embedded;

import java.nio.file.Path;
import org.sillok.axon.vault.MasterKeys;
import org.sillok.axon.vault.SealedVault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The vault and the keys of the cycles beside the event store: {@code sillok.vault=sqlite}, which is the default in one process. */
@AutoConfiguration
@ConditionalOnProperty(name = "sillok.vault", havingValue = "sqlite")
class SqliteVaultAutoConfiguration {

    @Bean
    SqliteValues vaultValues(@Value("${sillok.data:data}") Path data) {
        return new SqliteValues(data);
    }

    @Bean
    SqliteKeys vaultKeys(@Value("${sillok.data:data}") Path data) {
        return new SqliteKeys(data);
    }

    @Bean
    SealedVault vault(SqliteValues values, SqliteKeys keys, MasterKeys masters) {
        return new SealedVault(values, keys, masters);
    }

    @Bean
    SqliteVoterKeys voterKeys(@Value("${sillok.data:data}") Path data) {
        return new SqliteVoterKeys(data);
    }
}
