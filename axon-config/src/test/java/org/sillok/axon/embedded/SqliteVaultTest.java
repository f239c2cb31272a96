package org.sillok.axon.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.VaultContract;
import org.sillok.kernel.Vault;

@SuppressWarnings("NullAway.Init")
class SqliteVaultTest extends VaultContract {

    @TempDir
    Path data;

    private SqliteVault vault;

    @BeforeEach
    void open() {
        vault = new SqliteVault(data);
    }

    @AfterEach
    void close() throws SQLException {
        vault.close();
    }

    @Override
    protected Vault vault() {
        return vault;
    }

    @Override
    protected Vault reopened() throws SQLException {
        vault.close();
        return vault = new SqliteVault(data);
    }

    @Test
    void not_a_byte_of_what_is_forgotten_is_left_on_disk() throws IOException {
        vault.keep(List.of(NAME, REASON));
        assertThat(onDisk()).contains("김하나");

        vault.forget(List.of(NAME.commitment()));

        assertThat(onDisk()).doesNotContain("김하나").contains("because");
    }

    private String onDisk() throws IOException {
        var found = new StringBuilder();
        try (var files = Files.list(data)) {
            for (var file : files.toList()) found.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return new String(found.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
