package org.sillok.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Disclosure;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;

/** What every vault must do. */
public abstract class VaultContract {

    protected static final Disclosure NAME = disclosure("김하나", 1);
    protected static final Disclosure REASON = Disclosure.of("because", null, salt(2));

    protected abstract Vault vault();

    /** Opens what is left of the vault after its process has ended. */
    protected abstract Vault reopened() throws Exception;

    private static Disclosure disclosure(String value, int salt) {
        return Disclosure.of(value, new PersonId("ada"), salt(salt));
    }

    private static byte[] salt(int seed) {
        var salt = new byte[Disclosure.SALT_BYTES];
        Arrays.fill(salt, (byte) seed);
        return salt;
    }

    @Test
    void what_was_kept_is_revealed_also_after_a_restart() throws Exception {
        vault().keep(List.of(NAME, REASON));

        var revealed = Map.of(NAME.commitment(), "김하나", REASON.commitment(), "because");
        assertThat(vault().reveal(List.of(NAME.commitment(), REASON.commitment())))
                .isEqualTo(revealed);
        assertThat(reopened().reveal(List.of(NAME.commitment(), REASON.commitment())))
                .isEqualTo(revealed);
    }

    @Test
    void keeping_twice_changes_nothing() {
        vault().keep(List.of(NAME));
        vault().keep(List.of(NAME, REASON));

        assertThat(vault().reveal(List.of(NAME.commitment()))).containsEntry(NAME.commitment(), "김하나");
    }

    @Test
    void what_is_forgotten_or_unknown_is_missing_from_the_answer() throws Exception {
        vault().keep(List.of(NAME));

        vault().forget(List.of(NAME.commitment()));

        assertThat(vault().reveal(List.of(NAME.commitment(), REASON.commitment())))
                .isEmpty();
        assertThat(reopened().reveal(List.of(NAME.commitment()))).isEmpty();
    }

    @Test
    void nothing_is_kept_revealed_and_forgotten_of_nothing() {
        vault().keep(List.of());
        vault().forget(List.of());

        assertThat(vault().reveal(List.of())).isEmpty();
    }
}
