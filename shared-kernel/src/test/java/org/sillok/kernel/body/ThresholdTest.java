package org.sillok.kernel.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.kernel.InvalidValue;

class ThresholdTest {

    private static final Threshold MAJORITY = Threshold.majorityOf(Base.IN_OFFICE);
    private static final Threshold TWO_THIRDS = new Threshold(2, 3, false, Base.IN_OFFICE);
    private static final Threshold HALF = new Threshold(1, 2, false, Base.CAST);

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "7,4", "8,5", "9,5", "14,8", "15,8"})
    void more_than_half_is_never_rounded(long of, long required) {
        assertThat(MAJORITY.required(of)).isEqualTo(required);
        assertThat(MAJORITY.holds(required, of)).isTrue();
        assertThat(MAJORITY.holds(required - 1, of)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "13,9", "14,10", "15,10"})
    void two_thirds_are_reached_and_need_not_be_exceeded(long of, long required) {
        assertThat(TWO_THIRDS.required(of)).isEqualTo(required);
        assertThat(TWO_THIRDS.holds(required, of)).isTrue();
        assertThat(TWO_THIRDS.holds(required - 1, of)).isFalse();
    }

    @Test
    void half_may_be_enough_where_the_charter_says_so() {
        assertThat(HALF.holds(4, 8)).isTrue();
        assertThat(HALF.holds(4, 9)).isFalse();
    }

    @Test
    void all_of_a_base_may_be_asked_for() {
        var everybody = new Threshold(1, 1, false, Base.IN_OFFICE);
        assertThat(everybody.holds(15, 15)).isTrue();
        assertThat(everybody.holds(14, 15)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "5,0", "1,-1"})
    void nothing_is_a_majority_of_nobody(long count, long of) {
        assertThat(MAJORITY.holds(count, of)).isFalse();
        assertThat(HALF.holds(count, of)).isFalse();
        assertThat(MAJORITY.required(of)).isEqualTo(1);
        assertThat(HALF.required(of)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1,0,false", "0,2,false", "-1,2,false", "3,2,false", "1,-1,false", "1,1001,false", "2,2,true"})
    void a_share_that_is_none_or_that_nothing_can_reach_is_refused(int numerator, int denominator, boolean strict) {
        assertThatThrownBy(() -> new Threshold(numerator, denominator, strict, Base.CAST))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void the_finest_share_is_a_thousandth() {
        assertThatCode(() -> new Threshold(1000, 1000, false, Base.CAST)).doesNotThrowAnyException();
        assertThatCode(() -> new Threshold(999, 1000, true, Base.CAST)).doesNotThrowAnyException();
    }

    @Test
    void an_inequality_writes_the_arithmetic_out() {
        assertThat(Inequality.of(MAJORITY, 5, 8)).isEqualTo(new Inequality(MAJORITY, 5, 8, 5, true));
        assertThat(Inequality.of(MAJORITY, 4, 8)).isEqualTo(new Inequality(MAJORITY, 4, 8, 5, false));
    }
}
