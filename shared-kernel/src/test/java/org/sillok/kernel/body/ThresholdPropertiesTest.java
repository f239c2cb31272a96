package org.sillok.kernel.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ThresholdPropertiesTest {

    @Property
    void says_exactly_what_unbounded_integers_say(
            @ForAll("thresholds") Threshold threshold,
            @ForAll @LongRange(min = 0) long count,
            @ForAll @LongRange(min = 1) long of) {
        assertThat(threshold.holds(count, of)).isEqualTo(holdsExactly(threshold, count, of));
    }

    @Property
    void says_so_near_the_limit_too(
            @ForAll("thresholds") Threshold threshold,
            @ForAll @LongRange(min = 1) long of,
            @ForAll @IntRange(min = -2, max = 2) int off) {
        var count = threshold.required(of) + off;
        assertThat(threshold.holds(count, of)).isEqualTo(holdsExactly(threshold, count, of));
    }

    @Property
    void what_is_required_is_the_least_that_holds_and_at_most_everybody(
            @ForAll("thresholds") Threshold threshold, @ForAll @LongRange(min = 1) long of) {
        var required = threshold.required(of);
        assertThat(required).isBetween(1L, of);
        assertThat(threshold.holds(required, of)).isTrue();
        assertThat(threshold.holds(required - 1, of)).isFalse();
    }

    @Property
    void one_more_vote_in_favour_never_loses(
            @ForAll("thresholds") Threshold threshold,
            @ForAll @LongRange(min = 0, max = 1_000_000) long count,
            @ForAll @LongRange(min = 0, max = 1_000_000) long of) {
        if (threshold.holds(count, of))
            assertThat(threshold.holds(count + 1, of)).isTrue();
    }

    @Property
    void a_larger_base_never_helps(
            @ForAll("thresholds") Threshold threshold,
            @ForAll @LongRange(min = 0, max = 1_000_000) long count,
            @ForAll @LongRange(min = 1, max = 1_000_000) long of) {
        if (threshold.holds(count, of + 1))
            assertThat(threshold.holds(count, of)).isTrue();
    }

    @Property
    void scaling_both_sides_changes_nothing(
            @ForAll("thresholds") Threshold threshold,
            @ForAll @LongRange(min = 0, max = 1_000_000) long count,
            @ForAll @LongRange(min = 0, max = 1_000_000) long of,
            @ForAll @IntRange(min = 1, max = 1_000) int scale) {
        assertThat(threshold.holds(count * scale, of * scale)).isEqualTo(threshold.holds(count, of));
    }

    @Property
    void a_share_says_the_same_however_the_fraction_is_written(
            @ForAll @IntRange(min = 1, max = 99) int numerator,
            @ForAll @IntRange(min = 100, max = 200) int denominator,
            @ForAll boolean strict,
            @ForAll @LongRange(min = 0, max = 10_000) long count,
            @ForAll @LongRange(min = 0, max = 10_000) long of) {
        var written = new Threshold(numerator, denominator, strict, Base.CAST);
        var longer = new Threshold(numerator * 5, denominator * 5, strict, Base.CAST);
        assertThat(longer.holds(count, of)).isEqualTo(written.holds(count, of));
        assertThat(longer.required(of)).isEqualTo(written.required(of));
    }

    @Provide
    Arbitrary<Threshold> thresholds() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Base.class))
                .filter((numerator, denominator, strict, base) ->
                        numerator < denominator || (numerator.equals(denominator) && !strict))
                .as(Threshold::new);
    }

    private static boolean holdsExactly(Threshold threshold, long count, long of) {
        var left = BigInteger.valueOf(count).multiply(BigInteger.valueOf(threshold.denominator()));
        var right = BigInteger.valueOf(of).multiply(BigInteger.valueOf(threshold.numerator()));
        return threshold.strict() ? left.compareTo(right) > 0 : left.compareTo(right) >= 0;
    }
}
