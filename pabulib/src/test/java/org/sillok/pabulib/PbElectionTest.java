package org.sillok.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.pabulib.PbRule.A_KEY_IS_GIVEN_ONCE;
import static org.sillok.pabulib.PbRule.A_QUOTE_IS_CLOSED_AT_THE_END_OF_ITS_CELL;
import static org.sillok.pabulib.PbRule.A_ROW_HAS_A_CELL_FOR_EVERY_COLUMN;
import static org.sillok.pabulib.PbRule.A_SECTION_STARTS_WITH_ITS_COLUMNS;
import static org.sillok.pabulib.PbRule.A_VOTE_NAMES_A_PROJECT_ONCE;
import static org.sillok.pabulib.PbRule.COLUMNS_ARE_NAMED_ONCE;
import static org.sillok.pabulib.PbRule.COUNTS_AND_LIMITS_ARE_WHOLE;
import static org.sillok.pabulib.PbRule.COUNTS_ARE_THOSE_OF_META;
import static org.sillok.pabulib.PbRule.META_HAS_THE_NEEDED_KEYS;
import static org.sillok.pabulib.PbRule.MONEY_IS_POSITIVE;
import static org.sillok.pabulib.PbRule.NUMBERS_ARE_DECIMAL;
import static org.sillok.pabulib.PbRule.POINTS_ARE_ONE_FOR_EACH_PROJECT_VOTED_FOR;
import static org.sillok.pabulib.PbRule.PROJECTS_ARE_NAMED_ONCE;
import static org.sillok.pabulib.PbRule.SECTIONS_ARE_META_THEN_PROJECTS_THEN_VOTES;
import static org.sillok.pabulib.PbRule.THE_VOTE_TYPE_IS_KNOWN;
import static org.sillok.pabulib.PbRule.VOTERS_ARE_NAMED_ONCE;
import static org.sillok.pabulib.PbRule.VOTES_ARE_FOR_PROJECTS_OF_THE_FILE;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PbElectionTest {

    private static final String FILE = """
            META
            key;value
            description;"An example; with ""quotes\"""
            country;Poland
            unit;Town
            instance;2026
            num_projects;2
            num_votes;3
            budget;1000.50
            vote_type;cumulative
            rule;greedy
            PROJECTS
            project_id;cost;votes;name;selected
            TAL/1;600;2;Park;1
            2;400.5;1;Gym;0
            VOTES
            voter_id;vote;points;age
            1;TAL/1,2;3,1;20
            2;TAL/1;4;
            3;;;51
            """;

    @Test
    void reads_what_is_there() {
        var election = PbElection.read(FILE);
        assertThat(election.text("description")).contains("An example; with \"quotes\"");
        assertThat(election.budget()).isEqualTo(new BigDecimal("1000.50"));
        assertThat(election.voteType()).isEqualTo(VoteType.CUMULATIVE);
        assertThat(election.rule()).isEqualTo("greedy");
        var park = election.projects().getFirst();
        assertThat(park.id()).isEqualTo("TAL/1");
        assertThat(park.cost()).isEqualTo(new BigDecimal("600"));
        assertThat(park.votes()).contains(new BigDecimal("2"));
        assertThat(park.score()).isEmpty();
        assertThat(park.selected()).contains(1);
        assertThat(election.votes())
                .extracting(PbVote::projects)
                .containsExactly(List.of("TAL/1", "2"), List.of("TAL/1"), List.of());
        assertThat(election.votes()).extracting(PbVote::points).containsExactly(List.of(3, 1), List.of(4), List.of());
        assertThat(election.votes().getLast().more()).containsEntry("age", "51");
    }

    @Test
    void writes_what_it_read() {
        assertThat(PbElection.read(FILE).write()).isEqualTo(FILE);
    }

    @Test
    void line_ends_and_a_byte_order_mark_and_empty_lines_are_of_no_matter() {
        var other = "\uFEFF"
                + FILE.replace("\nPROJECTS", "\n\nPROJECTS")
                        .replace("\n", "\r\n")
                        .stripTrailing();
        assertThat(PbElection.read(other)).isEqualTo(PbElection.read(FILE));
    }

    @Property
    void any_text_survives(@ForAll("texts") String text) {
        var read = PbElection.read(FILE);
        var meta = new LinkedHashMap<>(read.meta());
        meta.put("comment", text);
        var election = new PbElection(meta, read.projects(), read.votes());
        assertThat(PbElection.read(election.write())).isEqualTo(election);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(";\"\r\n,a é실록").ofMaxLength(12);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                Arguments.of("META\n", "", 1, SECTIONS_ARE_META_THEN_PROJECTS_THEN_VOTES),
                Arguments.of("VOTES\n", "", 1, SECTIONS_ARE_META_THEN_PROJECTS_THEN_VOTES),
                Arguments.of("key;value", "key;worth", 2, A_SECTION_STARTS_WITH_ITS_COLUMNS),
                Arguments.of("voter_id;vote;points;age", "voter_id;vote;vote;age", 17, COLUMNS_ARE_NAMED_ONCE),
                Arguments.of("voter_id;vote;points", "voter_id;vote;marks", 18, A_SECTION_STARTS_WITH_ITS_COLUMNS),
                Arguments.of("2;400.5;1;Gym;0", "2;400.5;1;Gym", 15, A_ROW_HAS_A_CELL_FOR_EVERY_COLUMN),
                Arguments.of("\"\"quotes\"\"\"", "\"\"quotes", 21, A_QUOTE_IS_CLOSED_AT_THE_END_OF_ITS_CELL),
                Arguments.of("\"\"quotes\"\"\"", "\"quotes", 3, A_QUOTE_IS_CLOSED_AT_THE_END_OF_ITS_CELL),
                Arguments.of("country;Poland", "unit;Poland", 5, A_KEY_IS_GIVEN_ONCE),
                Arguments.of("rule;greedy", "rules;greedy", 1, META_HAS_THE_NEEDED_KEYS),
                Arguments.of("vote_type;cumulative", "vote_type;shouting", 10, THE_VOTE_TYPE_IS_KNOWN),
                Arguments.of("budget;1000.50", "budget;1000,50", 9, NUMBERS_ARE_DECIMAL),
                Arguments.of("budget;1000.50", "budget;0", 9, MONEY_IS_POSITIVE),
                Arguments.of("2;400.5;1", "2;-1;1", 15, MONEY_IS_POSITIVE),
                Arguments.of("2;400.5;1", "2;400.x;1", 15, NUMBERS_ARE_DECIMAL),
                Arguments.of("2;400.5;1", "2;400.5;1.5", 15, COUNTS_AND_LIMITS_ARE_WHOLE),
                Arguments.of("num_votes;3", "num_votes;three", 8, COUNTS_AND_LIMITS_ARE_WHOLE),
                Arguments.of("2;400.5;1", "TAL/1;400.5;1", 15, PROJECTS_ARE_NAMED_ONCE),
                Arguments.of("2;TAL/1;4", "1;TAL/1;4", 19, VOTERS_ARE_NAMED_ONCE),
                Arguments.of("2;TAL/1;4", "2;TAL/2;4", 19, VOTES_ARE_FOR_PROJECTS_OF_THE_FILE),
                Arguments.of("1;TAL/1,2;3,1", "1;TAL/1,TAL/1;3,1", 18, A_VOTE_NAMES_A_PROJECT_ONCE),
                Arguments.of("1;TAL/1,2;3,1", "1;TAL/1,2;3", 18, POINTS_ARE_ONE_FOR_EACH_PROJECT_VOTED_FOR),
                Arguments.of("1;TAL/1,2;3,1", "1;TAL/1,2;3,x", 18, COUNTS_AND_LIMITS_ARE_WHOLE),
                Arguments.of("num_projects;2", "num_projects;3", 12, COUNTS_ARE_THOSE_OF_META),
                Arguments.of("num_votes;3", "num_votes;2", 16, COUNTS_ARE_THOSE_OF_META));
    }

    @ParameterizedTest(name = "{1}: line {2}, {3}")
    @MethodSource
    void refuses(String valid, String broken, int line, PbRule rule) {
        assertThat(FILE).contains(valid);
        assertThatThrownBy(() -> PbElection.read(FILE.replace(valid, broken)))
                .isInstanceOfSatisfying(MalformedPb.class, fault -> {
                    assertThat(fault.rule()).isEqualTo(rule);
                    assertThat(fault.line()).isEqualTo(line);
                });
    }

    @Test
    void every_rule_is_broken_by_some_test() {
        assertThat(refuses().map(one -> one.get()[3])).contains((Object[]) PbRule.values());
    }
}
