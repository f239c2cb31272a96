package org.sillok.kernel.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Samples;

class CountsTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CAI = new PersonId("cai");

    @Test
    void votes_are_counted_by_choice_and_weight() {
        var votes = List.of(
                Vote.of(ADA, Choice.YES),
                new Vote(BEN, Choice.YES, 3, CAI),
                Vote.of(CAI, Choice.NO),
                new Vote(ADA, Choice.ABSTAIN, 5, BEN));
        var tally = Tally.of(votes);
        assertThat(tally).isEqualTo(new Tally(4, 1, 5));
        assertThat(tally.cast()).isEqualTo(5);
        assertThat(tally.total()).isEqualTo(10);
    }

    @Test
    void no_votes_are_counted_as_none() {
        assertThat(Tally.of(List.of())).isEqualTo(new Tally(0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"YES,2,1,1", "NO,1,2,1", "ABSTAIN,1,1,2"})
    void one_more_vote_is_one_more_of_its_kind(Choice choice, long yes, long no, long abstain) {
        assertThat(new Tally(1, 1, 1).plus(choice)).isEqualTo(new Tally(yes, no, abstain));
    }

    @ParameterizedTest
    @CsvSource({"1,1,0,true", "1,1,5,true", "0,0,0,false", "0,0,5,false", "2,1,0,false", "1,2,0,false"})
    void a_tie_is_as_many_for_as_against_and_some_of_each(long yes, long no, long abstain, boolean tied) {
        assertThat(new Tally(yes, no, abstain).tied()).isEqualTo(tied);
    }

    @ParameterizedTest
    @CsvSource({"-1,0,0", "0,-1,0", "0,0,-1", "1000000001,0,0", "0,1000000001,0", "0,0,1000000001"})
    void counts_are_neither_negative_nor_beyond_measure(long yes, long no, long abstain) {
        assertThatThrownBy(() -> new Tally(yes, no, abstain)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void counts_reach_a_thousand_millions() {
        assertThatCode(() -> new Tally(1_000_000_000, 1_000_000_000, 1_000_000_000))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_001})
    void a_vote_weighs_something(int weight) {
        assertThatThrownBy(() -> new Vote(ADA, Choice.YES, weight, null)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_ordinary_vote_weighs_one_and_is_ones_own() {
        assertThat(Vote.of(ADA, Choice.NO)).isEqualTo(new Vote(ADA, Choice.NO, 1, null));
        assertThatCode(() -> new Vote(ADA, Choice.YES, 1_000_000, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "-1,0,0,0,0",
        "15,-1,0,0,0",
        "15,14,15,0,0",
        "15,14,-1,0,0",
        "15,14,10,15,0",
        "15,14,10,-1,0",
        "15,14,10,3,4",
        "15,14,2,3,3",
        "15,14,10,3,-1"
    })
    void nobody_is_counted_twice_or_out_of_nowhere(int seats, int inOffice, int present, int recused, int both) {
        assertThatThrownBy(() -> new Headcount(seats, inOffice, present, recused, both))
                .isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0,0", "15,14,14,14,14", "15,14,2,3,2", "15,14,10,3,0", "1,2,2,0,0"})
    void everybody_may_be_there_or_recused_and_published_terms_may_overlap(
            int seats, int inOffice, int present, int recused, int both) {
        assertThatCode(() -> new Headcount(seats, inOffice, present, recused, both))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, -1})
    void an_amendment_is_of_the_first_or_second_degree(int degree) {
        assertThatThrownBy(() -> new AmendmentTarget(new MotionId("m"), degree)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void an_amendment_is_of_the_first_or_the_second_degree() {
        assertThat(new AmendmentTarget(new MotionId("m"), 1).degree()).isEqualTo(1);
        assertThat(new AmendmentTarget(new MotionId("m"), 2).degree()).isEqualTo(2);
    }

    @Test
    void those_who_took_part_in_a_secret_vote_are_listed_by_name_and_never_in_their_order() {
        var act = Samples.stated();
        var recorded = new SecretTallyRecorded(Samples.MOTION, 1, new Tally(2, 1, 0), List.of(CAI, ADA, BEN), act);
        assertThat(recorded.participants()).containsExactly(ADA, BEN, CAI);
    }

    @Test
    void a_published_word_is_short() {
        assertThatCode(() -> new PublishedVote(ADA, "x".repeat(40), null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new PublishedVote(ADA, "x".repeat(41), null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PublishedVote(ADA, " ", null)).isInstanceOf(InvalidValue.class);
    }
}
