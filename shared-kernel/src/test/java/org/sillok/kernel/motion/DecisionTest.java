package org.sillok.kernel.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.Inequality;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.body.TieRule;

class DecisionTest {

    private static final Headcount FOURTEEN = new Headcount(15, 14, 14, 0, 0);
    private static final TieRule REJECTS = BodySamples.TIE_REJECTS;
    private static final TieRule CHAIR_CASTS = BodySamples.CHAIR_CASTS;
    private static final RecusalRule COUNTED = new RecusalRule(true, true, BodySamples.RULE);
    private static final RecusalRule LEFT_OUT = new RecusalRule(false, false, BodySamples.RULE);

    @ParameterizedTest
    @CsvSource({
        "CAST, 12, ADOPTED",
        "PRESENT, 14, REJECTED",
        "YES_NO_ABSTAIN, 14, REJECTED",
        "IN_OFFICE, 14, REJECTED",
        "SEATS, 15, REJECTED",
    })
    void seven_against_five_with_two_abstaining_depends_on_the_base(Base base, long of, Outcome outcome) {
        var decision = Decision.of(majority(base), FOURTEEN, new Tally(7, 5, 2));
        assertThat(decision.outcome()).isEqualTo(outcome);
        assertThat(decision.majority().arithmetic()).containsExactly(Inequality.of(Threshold.majorityOf(base), 7, of));
    }

    @Test
    void of_eight_five_are_more_than_half() {
        var eight = new Headcount(8, 8, 8, 0, 0);
        assertThat(outcome(majority(Base.PRESENT), eight, 5, 3, 0)).isEqualTo(Outcome.ADOPTED);
        assertThat(outcome(majority(Base.PRESENT), eight, 4, 3, 1)).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void two_thirds_of_those_in_office_count_the_absent_and_not_the_vacant() {
        var rules = rules(REJECTS, COUNTED, new Threshold(2, 3, false, Base.IN_OFFICE));
        var twelvePresent = new Headcount(15, 14, 12, 0, 0);
        assertThat(outcome(rules, twelvePresent, 10, 2, 0)).isEqualTo(Outcome.ADOPTED);
        assertThat(outcome(rules, twelvePresent, 9, 0, 3)).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void several_thresholds_hold_together_or_not_at_all() {
        var rules =
                rules(REJECTS, COUNTED, Threshold.majorityOf(Base.IN_OFFICE), new Threshold(2, 3, false, Base.PRESENT));
        var tenPresent = new Headcount(15, 14, 10, 0, 0);
        assertThat(outcome(rules, tenPresent, 8, 2, 0)).isEqualTo(Outcome.ADOPTED);
        assertThat(outcome(rules, tenPresent, 7, 3, 0)).isEqualTo(Outcome.REJECTED);
        assertThat(outcome(rules, FOURTEEN, 8, 6, 0)).isEqualTo(Outcome.REJECTED);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_voting_for_it_adopts_nothing(Base base) {
        for (var rules : List.of(majority(base), rules(REJECTS, COUNTED, new Threshold(1, 1_000, false, base)))) {
            assertThat(outcome(rules, FOURTEEN, 0, 0, 14)).isEqualTo(Outcome.REJECTED);
            assertThat(outcome(rules, FOURTEEN, 0, 0, 0)).isEqualTo(Outcome.REJECTED);
            assertThat(outcome(rules, FOURTEEN, 0, 3, 0)).isEqualTo(Outcome.REJECTED);
        }
    }

    @Test
    void what_the_votes_give_is_told_without_the_quorum_and_a_tie_is_the_tie_rules_to_decide() {
        var half = new Threshold(1, 2, false, Base.CAST);
        var two = new Headcount(15, 14, 2, 0, 0);
        var tie = new Tally(1, 1, 0);
        var rejecting = Decision.of(rules(REJECTS, COUNTED, half), two, tie);
        assertThat(rejecting.outcome()).isEqualTo(Outcome.INQUORATE);
        assertThat(rejecting.majority().holds()).isTrue();
        assertThat(rejecting.byVotes(REJECTS)).isEqualTo(Outcome.REJECTED);
        assertThat(Decision.of(rules(CHAIR_CASTS, COUNTED, half), two, tie).byVotes(CHAIR_CASTS))
                .isEqualTo(Outcome.TIED);
        assertThat(Decision.of(rules(REJECTS, COUNTED, half), two, new Tally(2, 0, 0))
                        .byVotes(REJECTS))
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void the_numbers_it_rests_on_are_kept() {
        var tally = new Tally(7, 5, 2);
        var decision = Decision.of(majority(Base.CAST), FOURTEEN, tally);
        assertThat(decision.tally()).isEqualTo(tally);
        assertThat(decision.headcount()).isEqualTo(FOURTEEN);
        assertThat(decision.tied()).isFalse();
        assertThat(decision.castingVote()).isNull();
        assertThat(decision.quorum().arithmetic())
                .containsExactly(Inequality.of(Threshold.majorityOf(Base.IN_OFFICE), 14, 14));
    }

    @Nested
    class Quorum {

        @Test
        void too_few_decide_nothing_however_they_vote() {
            assertThat(outcome(majority(Base.CAST), new Headcount(15, 14, 7, 0, 0), 7, 0, 0))
                    .isEqualTo(Outcome.INQUORATE);
            assertThat(outcome(majority(Base.CAST), new Headcount(15, 14, 8, 0, 0), 8, 0, 0))
                    .isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void too_few_do_not_even_tie() {
            var decision = Decision.of(
                    rules(CHAIR_CASTS, COUNTED, Threshold.majorityOf(Base.CAST)),
                    new Headcount(15, 14, 6, 0, 0),
                    new Tally(3, 3, 0),
                    Choice.YES);
            assertThat(decision.outcome()).isEqualTo(Outcome.INQUORATE);
        }

        @Test
        void the_recused_in_the_room_count_only_where_the_charter_says_so() {
            var eightWithOneRecused = new Headcount(15, 14, 8, 1, 1);
            assertThat(outcome(counting(COUNTED), eightWithOneRecused, 7, 0, 0)).isEqualTo(Outcome.ADOPTED);
            var decision = Decision.of(counting(LEFT_OUT), eightWithOneRecused, new Tally(7, 0, 0));
            assertThat(decision.outcome()).isEqualTo(Outcome.INQUORATE);
            assertThat(decision.quorum().decisive().count()).isEqualTo(7);
        }

        @Test
        void the_recused_outside_the_room_never_count() {
            var eightWithOneRecusedOutside = new Headcount(15, 14, 8, 1, 0);
            assertThat(outcome(counting(LEFT_OUT), eightWithOneRecusedOutside, 8, 0, 0))
                    .isEqualTo(Outcome.ADOPTED);
        }

        private Rules counting(RecusalRule recusal) {
            return rules(REJECTS, recusal, Threshold.majorityOf(Base.CAST));
        }
    }

    @Nested
    class RecusedInTheBase {

        private static final Headcount THREE_RECUSED_TWO_OF_THEM_PRESENT = new Headcount(15, 14, 12, 3, 2);

        @ParameterizedTest
        @CsvSource({
            "SEATS, 15, 15",
            "IN_OFFICE, 14, 11",
            "PRESENT, 12, 10",
            "CAST, 9, 9",
            "YES_NO_ABSTAIN, 10, 10",
        })
        void they_stay_in_the_base_only_where_the_charter_says_so(Base base, long counted, long leftOut) {
            assertThat(size(COUNTED, base)).isEqualTo(counted);
            assertThat(size(LEFT_OUT, base)).isEqualTo(leftOut);
        }

        @Test
        void a_base_of_recused_members_alone_decides_nothing() {
            var allRecused = new Headcount(3, 3, 3, 3, 3);
            var rules = rules(
                    REJECTS, new RecusalRule(true, false, BodySamples.RULE), new Threshold(1, 2, false, Base.PRESENT));
            assertThat(outcome(rules, allRecused, 0, 0, 0)).isEqualTo(Outcome.REJECTED);
        }

        private long size(RecusalRule recusal, Base base) {
            return Decision.of(
                            rules(REJECTS, recusal, Threshold.majorityOf(base)),
                            THREE_RECUSED_TWO_OF_THEM_PRESENT,
                            new Tally(5, 4, 1))
                    .majority()
                    .decisive()
                    .of();
        }
    }

    @Nested
    class Ties {

        private static final Threshold HALF_IS_ENOUGH = new Threshold(1, 2, false, Base.CAST);
        private static final Threshold A_THIRD_IS_ENOUGH = new Threshold(1, 3, false, Base.IN_OFFICE);

        @Test
        void a_tie_is_rejected_where_the_charter_says_so_even_if_half_were_enough() {
            for (var threshold : List.of(Threshold.majorityOf(Base.CAST), HALF_IS_ENOUGH, A_THIRD_IS_ENOUGH)) {
                var decision = decide(REJECTS, threshold, new Tally(7, 7, 0), null);
                assertThat(decision.outcome()).isEqualTo(Outcome.REJECTED);
                assertThat(decision.tied()).isTrue();
            }
        }

        @Test
        void a_tie_waits_for_the_chair_where_the_chair_casts() {
            for (var threshold : List.of(Threshold.majorityOf(Base.CAST), HALF_IS_ENOUGH, A_THIRD_IS_ENOUGH)) {
                assertThat(decide(CHAIR_CASTS, threshold, new Tally(6, 6, 1), null)
                                .outcome())
                        .isEqualTo(Outcome.TIED);
            }
        }

        @Test
        void the_casting_vote_decides_and_stays_out_of_the_tally() {
            var tied = new Tally(6, 6, 1);
            var majority = Threshold.majorityOf(Base.CAST);
            var carried = decide(CHAIR_CASTS, majority, tied, Choice.YES);
            assertThat(carried.outcome()).isEqualTo(Outcome.ADOPTED);
            assertThat(carried.castingVote()).isEqualTo(Choice.YES);
            assertThat(carried.tied()).isTrue();
            assertThat(carried.tally()).isEqualTo(tied);
            assertThat(carried.majority().arithmetic()).containsExactly(Inequality.of(majority, 7, 13));

            var lost = decide(CHAIR_CASTS, majority, tied, Choice.NO);
            assertThat(lost.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(lost.majority().arithmetic()).containsExactly(Inequality.of(majority, 6, 13));
        }

        @Test
        void a_casting_vote_against_rejects_even_if_half_were_enough() {
            assertThat(decide(CHAIR_CASTS, A_THIRD_IS_ENOUGH, new Tally(7, 7, 0), Choice.NO)
                            .outcome())
                    .isEqualTo(Outcome.REJECTED);
        }

        @Test
        void a_casting_vote_for_it_still_needs_the_majority() {
            assertThat(decide(CHAIR_CASTS, Threshold.majorityOf(Base.PRESENT), new Tally(6, 6, 2), Choice.YES)
                            .outcome())
                    .isEqualTo(Outcome.REJECTED);
            assertThat(decide(CHAIR_CASTS, Threshold.majorityOf(Base.PRESENT), new Tally(7, 7, 0), Choice.YES)
                            .outcome())
                    .isEqualTo(Outcome.ADOPTED);
        }

        @Test
        void a_casting_vote_counts_only_on_a_tie_and_only_where_the_charter_gives_one() {
            var noTie = decide(CHAIR_CASTS, Threshold.majorityOf(Base.CAST), new Tally(6, 7, 0), Choice.YES);
            assertThat(noTie.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(noTie.castingVote()).isNull();

            var notGiven = decide(REJECTS, Threshold.majorityOf(Base.CAST), new Tally(7, 7, 0), Choice.YES);
            assertThat(notGiven.outcome()).isEqualTo(Outcome.REJECTED);
            assertThat(notGiven.castingVote()).isNull();
            assertThat(notGiven.majority().decisive().count()).isEqualTo(7);
        }

        @Test
        void a_casting_vote_is_for_or_against() {
            assertThatThrownBy(() ->
                            decide(CHAIR_CASTS, Threshold.majorityOf(Base.CAST), new Tally(7, 7, 0), Choice.ABSTAIN))
                    .isInstanceOf(InvalidValue.class);
        }

        @Test
        void nobody_for_and_nobody_against_is_no_tie() {
            var decision = decide(CHAIR_CASTS, Threshold.majorityOf(Base.CAST), new Tally(0, 0, 14), null);
            assertThat(decision.tied()).isFalse();
            assertThat(decision.outcome()).isEqualTo(Outcome.REJECTED);
        }

        private Decision decide(TieRule tie, Threshold threshold, Tally tally, @Nullable Choice casting) {
            return Decision.of(rules(tie, COUNTED, threshold), FOURTEEN, tally, casting);
        }
    }

    private static Outcome outcome(Rules rules, Headcount people, long yes, long no, long abstain) {
        return Decision.of(rules, people, new Tally(yes, no, abstain)).outcome();
    }

    private static Rules majority(Base base) {
        return rules(REJECTS, COUNTED, Threshold.majorityOf(base));
    }

    private static Rules rules(TieRule tie, RecusalRule recusal, Threshold... deciding) {
        var majority = new MajorityRule("ordinary", List.of(deciding), BodySamples.RULE);
        return new Rules(1, BodySamples.OPENING, majority, tie, recusal);
    }
}
