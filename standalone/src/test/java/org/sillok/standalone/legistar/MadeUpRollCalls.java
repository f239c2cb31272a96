package org.sillok.standalone.legistar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.body.Base.CAST;
import static org.sillok.kernel.body.Base.IN_OFFICE;
import static org.sillok.kernel.body.Base.PRESENT;
import static org.sillok.kernel.body.Base.SEATS;
import static org.sillok.kernel.body.Base.YES_NO_ABSTAIN;
import static org.sillok.kernel.motion.Outcome.ADOPTED;
import static org.sillok.kernel.motion.Outcome.INQUORATE;
import static org.sillok.kernel.motion.Outcome.REJECTED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.motion.Deviation.NoQuorum;
import org.sillok.kernel.motion.Deviation.OutcomeContraryToVotes;
import org.sillok.kernel.motion.Deviation.UnknownVote;
import org.sillok.kernel.motion.Deviation.VotedTwice;
import org.sillok.kernel.motion.Deviation.VoterWithoutTerm;
import org.sillok.kernel.motion.Outcome;

/**
 * Published decisions are taken as they are, computed again, and flagged where they do not fit. Nearly everything that
 * a real council publishes has passed, so that a recomputation that always said "adopted" would look right: the made-up
 * roll-calls here are the ones that fail. They are tried wherever published records are taken over.
 */
interface MadeUpRollCalls {

    /** A council that nobody has used yet. */
    MadeUpCouncil council();

    /** 16 seats, 14 in office, a quorum of 8; what each base makes of the same votes, all published as passed. */
    @ParameterizedTest(name = "yes {0}, no {1}, abstain {2}, not voting {3}, absent {4}")
    @CsvSource({
        // yes, no, abstain, not voting, absent | CAST,     YES_NO_ABSTAIN, PRESENT, IN_OFFICE, SEATS
        " 9, 5, 0, 0, 0,   ADOPTED,  ADOPTED,  ADOPTED,  ADOPTED,  ADOPTED",
        " 8, 0, 0, 0, 6,   ADOPTED,  ADOPTED,  ADOPTED,  ADOPTED,  REJECTED",
        " 5, 4, 0, 0, 5,   ADOPTED,  ADOPTED,  ADOPTED,  REJECTED, REJECTED",
        " 6, 5, 0, 3, 0,   ADOPTED,  ADOPTED,  REJECTED, REJECTED, REJECTED",
        " 7, 5, 2, 0, 0,   ADOPTED,  REJECTED, REJECTED, REJECTED, REJECTED",
        " 7, 7, 0, 0, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
        " 5, 9, 0, 0, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
        " 0, 0,14, 0, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
        " 0, 0, 0,14, 0,   REJECTED, REJECTED, REJECTED, REJECTED, REJECTED",
    })
    default void every_base_decides_by_its_own_number(
            int yes,
            int no,
            int abstain,
            int notVoting,
            int absent,
            Outcome ofCast,
            Outcome ofYesNoAbstain,
            Outcome ofPresent,
            Outcome ofInOffice,
            Outcome ofSeats) {
        var expected = new EnumMap<>(Map.of(
                CAST, ofCast,
                YES_NO_ABSTAIN, ofYesNoAbstain,
                PRESENT, ofPresent,
                IN_OFFICE, ofInOffice,
                SEATS, ofSeats));
        var council = council();
        expected.forEach((base, outcome) -> {
            var decision = council().publishes(base, ADOPTED, words(yes, no, abstain, notVoting, absent));

            assertThat(decision.recomputed().outcome()).as(base.name()).isEqualTo(outcome);
            assertThat(decision.deviations())
                    .as(base.name())
                    .isEqualTo(outcome == ADOPTED ? List.of() : List.of(new OutcomeContraryToVotes(ADOPTED, REJECTED)));
        });
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    default void a_published_failure_of_what_passed_is_flagged(Base base) {
        var decision = council().publishes(base, REJECTED, words(14, 0, 0, 0, 0));

        assertThat(decision.published()).isEqualTo(REJECTED);
        assertThat(decision.recomputed().outcome()).isEqualTo(ADOPTED);
        assertThat(decision.deviations()).containsExactly(new OutcomeContraryToVotes(REJECTED, ADOPTED));
    }

    @ParameterizedTest
    @EnumSource(Base.class)
    default void a_published_failure_of_a_tie_is_in_order(Base base) {
        var decision = council().publishes(base, REJECTED, words(7, 7, 0, 0, 0));

        assertThat(decision.recomputed().outcome()).isEqualTo(REJECTED);
        assertThat(decision.recomputed().tied()).isTrue();
        assertThat(decision.deviations()).isEmpty();
    }

    @Test
    default void seven_of_fourteen_are_no_quorum_though_all_of_them_agree() {
        var decision = council().publishes(CAST, ADOPTED, words(7, 0, 0, 0, 7));

        assertThat(decision.recomputed().outcome()).isEqualTo(INQUORATE);
        assertThat(decision.deviations()).containsExactly(new NoQuorum(7, 8, 14));
    }

    @Test
    default void without_a_quorum_and_a_majority_both_are_flagged() {
        var decision = council().publishes(IN_OFFICE, ADOPTED, words(7, 0, 0, 0, 7));

        assertThat(decision.deviations())
                .containsExactly(new NoQuorum(7, 8, 14), new OutcomeContraryToVotes(ADOPTED, INQUORATE));
    }

    @Test
    default void a_vote_without_a_term_is_kept_and_not_counted() {
        var votes = new ArrayList<>(words(7, 0, 0, 0, 7));
        votes.set(13, "Affirmative");
        var decision = council().publishes(IN_OFFICE, ADOPTED, votes, 13, MadeUpCouncil.member(15));

        assertThat(decision.votes()).hasSize(14);
        assertThat(decision.recomputed().tally().yes()).isEqualTo(7);
        assertThat(decision.deviations())
                .containsExactly(
                        new VoterWithoutTerm(MadeUpCouncil.member(15)),
                        new NoQuorum(7, 8, 14),
                        new OutcomeContraryToVotes(ADOPTED, INQUORATE));
    }

    @Test
    default void whoever_is_listed_twice_counts_once() {
        var votes = new ArrayList<>(words(7, 7, 0, 0, 0));
        votes.add("Affirmative");
        var decision = council().publishes(CAST, ADOPTED, votes, 14, MadeUpCouncil.member(1));

        assertThat(decision.recomputed().tally().yes()).isEqualTo(7);
        assertThat(decision.deviations())
                .containsExactly(
                        new VotedTwice(MadeUpCouncil.member(1)), new OutcomeContraryToVotes(ADOPTED, REJECTED));
    }

    @Test
    default void a_word_of_no_known_meaning_is_kept_and_not_counted() {
        var votes = new ArrayList<>(words(8, 6, 0, 0, 0));
        votes.set(0, "Aye");
        var decision = council().publishes(PRESENT, ADOPTED, votes);

        assertThat(decision.votes().getFirst().value()).isEqualTo("Aye");
        assertThat(decision.recomputed().tally().yes()).isEqualTo(7);
        assertThat(decision.recomputed().headcount().present()).isEqualTo(13);
        assertThat(decision.deviations()).containsExactly(new UnknownVote(MadeUpCouncil.member(1), "Aye"));
    }

    /** Words for the members from the first to the last in office, in this order. */
    private static List<String> words(int yes, int no, int abstain, int notVoting, int absent) {
        var words = new ArrayList<String>();
        for (int i = 0; i < yes; i++) words.add("Affirmative");
        for (int i = 0; i < no; i++) words.add("Negative");
        for (int i = 0; i < abstain; i++) words.add("Abstain");
        for (int i = 0; i < notVoting; i++) words.add("Non-voting");
        for (int i = 0; i < absent; i++) words.add("Absent");
        return words;
    }
}
