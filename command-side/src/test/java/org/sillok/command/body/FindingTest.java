package org.sillok.command.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "most-bodies",
                "most-years",
                "cooling-off",
                "gender-share",
                "youth-share",
                "programme-completed",
                "programme-missing"
            })
    void every_finding_is_a_whole_sentence_in_both_languages(String sentence) {
        var finding = Finding.of(true, sentence, "a", "b", "c", "d", "e", "f");
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            assertThat(finding.in(locale)).endsWith(".").doesNotContain("{", "}", "''");
        }
        assertThat(finding.in(Locale.KOREAN)).isNotEqualTo(finding.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void no_sentence_is_left_over(String language) {
        assertThat(ResourceBundle.getBundle("findings", Locale.of(language)).keySet())
                .hasSize(7);
    }
}
