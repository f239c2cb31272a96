package org.sillok.kernel.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.catalog.EventJson;

class FractionTest {

    @Test
    void is_in_lowest_terms_with_a_positive_denominator() {
        assertThat(Fraction.of(6, 20)).hasToString("3/10").isEqualTo(Fraction.of(-3, -10));
        assertThat(Fraction.of(3, -6)).hasToString("-1/2");
        assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0/1");
    }

    @Test
    void computes_exactly() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(2, 3).times(Fraction.of(3, 4))).isEqualTo(Fraction.of(1, 2));
        assertThat(Fraction.of(1, 3).dividedBy(Fraction.of(-2, 3))).isEqualTo(Fraction.of(-1, 2));
    }

    @Test
    void has_no_zero_below() {
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Fraction.parse("0/0")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void compares_what_floating_point_cannot() {
        var third = Fraction.of(1, 3);
        var nearly = Fraction.of(333_333_333_333_333_333L, 1_000_000_000_000_000_000L);
        assertThat(third).isGreaterThan(nearly);
        assertThat(Fraction.of(-1, 2)).isLessThan(Fraction.ZERO);
    }

    @Test
    void is_text_in_json() {
        var mapper = EventJson.mapper();
        assertThat(mapper.writeValueAsString(Fraction.of(3, 10))).isEqualTo("\"3/10\"");
        assertThat(mapper.readValue("\"3/10\"", Fraction.class)).isEqualTo(Fraction.of(3, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "0.3", "3/", "/10", "3/10 ", "3/-10", "+3/10", "1e3/10", "३/१०"})
    void reads_nothing_else(String text) {
        assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(InvalidValue.class);
    }
}
