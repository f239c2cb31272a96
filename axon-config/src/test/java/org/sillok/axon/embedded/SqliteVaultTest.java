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
import org.sillok.axon.vault.KeyStore;
import org.sillok.axon.vault.ValueStore;
import org.sillok.axon.vault.VaultContract;

@SuppressWarnings("NullAway.Init")
class SqliteVaultTest extends VaultContract {

    @TempDir
    Path data;

    private SqliteValues values;
    private SqliteKeys keys;

    @BeforeEach
    void open() {
        values = new SqliteValues(data);
        keys = new SqliteKeys(data);
    }

    @AfterEach
    void close() throws SQLException {
        values.close();
        keys.close();
    }

    @Override
    protected ValueStore values() {
        return values;
    }

    @Override
    protected KeyStore keys() {
        return keys;
    }

    @Override
    protected void reopen() throws SQLException {
        close();
        open();
    }

    @Test
    void nothing_lies_on_disk_in_clear() throws IOException {
        vault().keep(List.of(NAME, REASON));

        assertThat(onDisk()).doesNotContain(bytes("김하나")).doesNotContain(bytes("because"));
    }

    @Test
    void not_a_byte_of_what_is_taken_away_is_left_on_disk() throws IOException {
        vault().keep(List.of(NAME, REASON, SPEECH, OTHER_NAME));
        var kept = values.find(List.of(NAME.commitment(), REASON.commitment(), SPEECH.commitment()));
        var wrapped = keys.after(null, 10).stream()
                .filter(key -> !key.id().value().equals(BOB.toString()))
                .toList();
        assertThat(wrapped).hasSize(3).allSatisfy(key -> assertThat(onDisk()).contains(text(key.wrapped())));
        assertThat(kept.values())
                .hasSize(3)
                .allSatisfy(value -> assertThat(onDisk()).contains(text(value.sealed())));

        vault().erase(List.of(ADA));
        vault().redact(List.of(SPEECH.commitment()));
        vault().forget(List.of(REASON.commitment()));

        assertThat(wrapped).allSatisfy(key -> assertThat(onDisk()).doesNotContain(text(key.wrapped())));
        assertThat(kept.values()).allSatisfy(value -> assertThat(onDisk()).doesNotContain(text(value.sealed())));
        assertThat(vault().reveal(List.of(OTHER_NAME.commitment()))).isNotEmpty();
    }

    private static String bytes(String text) {
        return text(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String onDisk() throws IOException {
        var found = new StringBuilder();
        try (var files = Files.list(data)) {
            for (var file : files.toList()) found.append(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return found.toString();
    }
}
