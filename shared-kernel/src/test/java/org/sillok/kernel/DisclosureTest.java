package org.sillok.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

    private static final PersonId ADA = new PersonId("p-ada");
    private static final String QUOTED = "line\nbreak \"quoted\" \\ / \u0001 € 🙂\u007f\u2028";

    /** Computed apart from this code: Python's hashlib over the bytes that {@link Disclosure} describes. */
    @ParameterizedTest
    @CsvSource({
        "Citizen member 3, 3abb12cf7b4b7225501c510fe5224adea27de5d222e7ab706fcf7d38a47d4767",
        "시민위원 3, d2d88669a9cbb0f90e22193fd077526da2fff29d0b69bf93f18f3ede008055a0",
        "'', 3832daa3931b1438b993736c3251fe493d85842a12bc41178b14f7e377a8e05a",
    })
    void commits_to_the_bytes_that_it_says(String value, String hash) {
        assertThat(Disclosure.of(value, null, salt()).commitment()).isEqualTo(new Commitment(hash));
    }

    @Test
    void commits_to_the_canonical_form_of_what_json_escapes() {
        assertThat(Disclosure.of(QUOTED, null, salt()).commitment().hash())
                .isEqualTo("b0198e68fc479291a11898eaff1d39989f2c66072e5479e2ef465b8185391831");
    }

    @Test
    void opens_its_own_commitment_and_no_other() {
        var disclosure = Disclosure.of("Ada", ADA, salt());
        assertThat(disclosure.opens()).isTrue();
        assertThat(new Disclosure(disclosure.commitment(), ADA, salt(), "Eve").opens())
                .isFalse();
        assertThat(new Disclosure(disclosure.commitment(), ADA, otherSalt(), "Ada").opens())
                .isFalse();
    }

    @Test
    void the_salt_hides_equal_values_from_each_other() {
        assertThat(Disclosure.of("YES", null, salt()).commitment())
                .isNotEqualTo(Disclosure.of("YES", null, otherSalt()).commitment());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void a_salt_has_thirty_two_bytes(int length) {
        assertThatThrownBy(() -> Disclosure.of("Ada", null, new byte[length])).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\ude42b", "\ude42\ud83d"})
    void half_a_character_is_refused(String value) {
        assertThatThrownBy(() -> Disclosure.of(value, null, salt())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void nobody_changes_the_salt_from_outside() {
        var salt = salt();
        var disclosure = Disclosure.of("Ada", ADA, salt);
        salt[0]++;
        disclosure.salt()[1]++;
        assertThat(disclosure.salt()).isEqualTo(salt());
        assertThat(disclosure.opens()).isTrue();
    }

    @Test
    void two_are_equal_when_everything_in_them_is() {
        var one = Disclosure.of("Ada", ADA, salt());
        assertThat(one)
                .isEqualTo(Disclosure.of("Ada", ADA, salt()))
                .hasSameHashCodeAs(Disclosure.of("Ada", ADA, salt()));
        assertThat(one).isNotEqualTo(Disclosure.of("Eve", ADA, salt()));
        assertThat(one).isNotEqualTo(Disclosure.of("Ada", ADA, otherSalt()));
        assertThat(one).isNotEqualTo(Disclosure.of("Ada", null, salt()));
        assertThat(one).isNotEqualTo(with(one, "Eve", salt()));
        assertThat(one).isNotEqualTo(with(one, "Ada", otherSalt()));
        assertThat(one).isNotEqualTo("Ada");
    }

    @Test
    void the_value_never_shows_in_a_log() {
        assertThat(Disclosure.of("Ada", ADA, salt()).toString())
                .contains("Disclosure[")
                .doesNotContain("Ada");
    }

    private static Disclosure with(Disclosure one, String value, byte[] salt) {
        @Nullable PersonId subject = one.subject();
        return new Disclosure(one.commitment(), subject, salt, value);
    }

    private static byte[] salt() {
        var salt = new byte[Disclosure.SALT_BYTES];
        for (int i = 0; i < salt.length; i++) salt[i] = (byte) i;
        return salt;
    }

    private static byte[] otherSalt() {
        var salt = salt();
        Arrays.fill(salt, (byte) 7);
        return salt;
    }
}
