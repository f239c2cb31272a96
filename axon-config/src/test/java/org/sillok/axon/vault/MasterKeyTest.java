package org.sillok.axon.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the master key comes from. */
@SuppressWarnings("NullAway.Init")
class MasterKeyTest {

    private static final String GIVEN = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path data;

    private final VaultKeysAutoConfiguration configuration = new VaultKeysAutoConfiguration();

    @Test
    void the_first_start_makes_one_for_the_eyes_of_its_owner() throws IOException {
        var first = configuration.masterKeys(data, null, null, null, null);

        var file = data.resolve("vault-master.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(configuration.masterKeys(data, null, null, null, null).current())
                .isEqualTo(first.current());
        try (var files = Files.list(data)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void one_that_is_given_is_taken_and_none_is_made() {
        var given = configuration.masterKeys(data, GIVEN, data.resolve("none"), null, null);

        assertThat(given.current()).isEqualTo(MasterKey.of(new byte[32]).id());
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_named_has_to_be_there() {
        assertThatThrownBy(() -> configuration.masterKeys(data, null, data.resolve("none"), null, null))
                .hasMessageContaining("none");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_former_one_is_known_beside_it() {
        var former = new MasterKeyFile(data.resolve("former")).made();

        assertThat(configuration
                        .masterKeys(data, GIVEN, null, null, former.path())
                        .known())
                .containsExactly(former.read().id(), MasterKey.of(new byte[32]).id());
        assertThat(configuration
                        .masterKeys(data, null, former.path(), GIVEN, null)
                        .known())
                .containsExactly(MasterKey.of(new byte[32]).id(), former.read().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret!", "AAAA", GIVEN_TOO_LONG})
    void what_is_no_key_is_refused_and_not_repeated(String given) {
        var refused = assertThatThrownBy(() -> configuration.masterKeys(data, given, null, null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sillok.vault.master-key");
        if (!given.isEmpty()) refused.hasMessageNotContaining(given);
    }

    private static final String GIVEN_TOO_LONG = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";
}
