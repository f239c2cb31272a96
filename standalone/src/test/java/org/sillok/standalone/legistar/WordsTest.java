package org.sillok.standalone.legistar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Affirmative, YES",
        "Negative, NO",
        "Abstain, ABSTAINED",
        "Non-voting, NOT_VOTING",
        "Absent, ABSENT",
        "Excused, ABSENT",
        "Medical, ABSENT",
        "Paternity, ABSENT",
        "Parental, ABSENT",
        "Maternity, ABSENT",
        "Bereavement, ABSENT",
        "Jury Duty, ABSENT",
        "Suspended, ABSENT",
        "Conflict, ABSENT"
    })
    void a_word_of_a_roll_call_has_one_meaning(String word, Participation meaning) {
        assertThat(Words.vote(word)).isEqualTo(meaning);
    }

    @Test
    void a_word_never_seen_means_nothing_known() {
        assertThat(Words.vote("Aye")).isNull();
    }

    @Test
    void only_present_means_being_there() {
        assertThat(Words.present("Present")).isTrue();
        assertThat(Words.present("Conflict")).isFalse();
    }

    @Test
    void an_outcome_is_pass_or_fail() {
        assertThat(Words.outcome("Pass")).isEqualTo(Outcome.ADOPTED);
        assertThat(Words.outcome("Fail")).isEqualTo(Outcome.REJECTED);
        assertThatThrownBy(() -> Words.outcome("Tabled")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_deferred_meeting_did_not_take_place() {
        assertThat(Words.held("Final")).isTrue();
        assertThat(Words.held("Recessed")).isTrue();
        assertThat(Words.held("Deferred")).isFalse();
        assertThat(Words.held("Cancelled")).isFalse();
    }
}
