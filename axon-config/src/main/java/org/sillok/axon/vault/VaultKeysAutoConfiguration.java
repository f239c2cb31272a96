package org.sillok.axon.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The master key of the vault: {@code SILLOK_VAULT_MASTER_KEY} (or {@code sillok.vault.master-key}), else
 * {@code sillok.vault.master-key-file}, else {@code vault-master.key} in the data directory, made at the first start. While it
 * is changed over, the old one too: {@code sillok.vault.former-master-key} or {@code sillok.vault.former-master-key-file}.
 */
@AutoConfiguration
class VaultKeysAutoConfiguration {

    private static final String PROPERTY = "sillok.vault.master-key";

    @Bean
    MasterKeys masterKeys(
            @Value("${sillok.data:data}") Path data,
            @Value("${sillok.vault.master-key:#{null}}") @Nullable String given,
            @Value("${sillok.vault.master-key-file:#{null}}") @Nullable Path file,
            @Value("${sillok.vault.former-master-key:#{null}}") @Nullable String former,
            @Value("${sillok.vault.former-master-key-file:#{null}}") @Nullable Path formerFile) {
        var current = given != null
                ? MasterKey.parse(given, PROPERTY)
                : file != null
                        ? new MasterKeyFile(file).read()
                        : new MasterKeyFile(data.resolve("vault-master.key"))
                                .made()
                                .read();
        if (former != null) return new MasterKeys(current, MasterKey.parse(former, "sillok.vault.former-master-key"));
        return formerFile == null
                ? new MasterKeys(current)
                : new MasterKeys(current, new MasterKeyFile(formerFile).read());
    }
}
