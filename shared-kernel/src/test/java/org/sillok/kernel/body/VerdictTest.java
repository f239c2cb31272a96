package org.sillok.kernel.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.InvalidValue;

class VerdictTest {

    private static final Threshold HALF_OF_SEATS = Threshold.majorityOf(Base.SEATS);
    private static final Threshold HALF_IN_OFFICE = Threshold.majorityOf(Base.IN_OFFICE);
    private static final MajorityRule BOTH = rule(HALF_OF_SEATS, HALF_IN_OFFICE);

    @Test
    void every_threshold_of_a_rule_has_to_hold() {
        assertThat(Verdict.quorum(BOTH, 8, 15, 14).holds()).isTrue();
        assertThat(Verdict.quorum(BOTH, 7, 15, 12).holds()).isFalse();
        assertThat(Verdict.quorum(BOTH, 8, 15, 16).holds()).isFalse();
    }

    @Test
    void a_quorum_counts_those_in_office_and_not_the_vacant_seats() {
        var ofThoseInOffice = Verdict.quorum(rule(HALF_IN_OFFICE), 5, 15, 8);
        assertThat(ofThoseInOffice)
                .isEqualTo(new Verdict("rule", List.of(new Inequality(HALF_IN_OFFICE, 5, 8, 5, true)), true));
        var ofAllSeats = Verdict.quorum(rule(HALF_OF_SEATS), 5, 15, 8);
        assertThat(ofAllSeats)
                .isEqualTo(new Verdict("rule", List.of(new Inequality(HALF_OF_SEATS, 5, 15, 8, false)), false));
    }

    @Test
    void with_all_seats_vacant_there_is_no_quorum() {
        assertThat(Verdict.quorum(rule(HALF_IN_OFFICE), 0, 15, 0).holds()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"SEATS", "IN_OFFICE"},
            mode = Mode.EXCLUDE)
    void a_quorum_is_a_share_of_the_seats_or_of_those_in_office(Base base) {
        assertThatThrownBy(() -> Verdict.quorum(rule(Threshold.majorityOf(base)), 5, 15, 8))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void what_decided_is_the_first_that_failed() {
        assertThat(Verdict.quorum(BOTH, 7, 15, 12).decisive().threshold()).isEqualTo(HALF_OF_SEATS);
        assertThat(Verdict.quorum(BOTH, 8, 15, 16).decisive().threshold()).isEqualTo(HALF_IN_OFFICE);
        assertThat(Verdict.quorum(BOTH, 15, 15, 15).decisive().threshold()).isEqualTo(HALF_OF_SEATS);
    }

    private static MajorityRule rule(Threshold... thresholds) {
        return new MajorityRule("rule", List.of(thresholds), BodySamples.RULE);
    }
}
