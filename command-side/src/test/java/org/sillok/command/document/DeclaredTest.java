package org.sillok.command.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sillok.command.Refused;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.document.DocumentRefusal.HashMismatch;

class DeclaredTest {

    /** The digest of {@code {"hello": "world"}\n}, from RFC 9530, appendix D. */
    private static final String HEADER = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";

    private static final String HEX = "44aff4ab2d7c3250525675a08f0cfa9591168cffe51791c5f5bbc417c15a6c38";

    @Test
    void a_digest_is_read_from_the_header_of_the_rfc() {
        assertThat(Declared.in(HEADER, null).sha256()).contains(HEX);
    }

    @Test
    void other_algorithms_beside_it_are_passed_over() {
        assertThat(Declared.in("sha-512=:AAAA:, " + HEADER, null).sha256()).contains(HEX);
        assertThat(Declared.in("sha-512=:AAAA:", null).sha256()).isEmpty();
    }

    @Test
    void the_parameter_may_be_in_capitals() {
        assertThat(Declared.in(null, HEX.toUpperCase(java.util.Locale.ROOT)).sha256())
                .contains(HEX);
    }

    @Test
    void without_a_word_nothing_is_declared() {
        assertThat(Declared.in(null, null).sha256()).isEmpty();
    }

    @Test
    void bytes_must_have_the_digest_declared_and_any_where_none_is() {
        var other = "0".repeat(64);
        Declared.in(HEADER, null).require(HEX);
        Declared.in(null, null).require(other);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Declared.in(HEADER, null).require(other))
                .satisfies(refused -> assertThat(refused.getDetails()).contains(new HashMismatch(HEX, other)));
    }

    @Test
    void what_cannot_be_read_is_not_passed_over() {
        assertThatThrownBy(() -> Declared.in("sha-256=abc", null)).isInstanceOf(InvalidValue.class);
    }
}
