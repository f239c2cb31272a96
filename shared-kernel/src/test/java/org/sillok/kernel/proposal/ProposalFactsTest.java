package org.sillok.kernel.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.ProposalSamples.CITY;
import static org.sillok.kernel.ProposalSamples.CYCLE;
import static org.sillok.kernel.ProposalSamples.LIBRARY;
import static org.sillok.kernel.Samples.CITIZEN_1;
import static org.sillok.kernel.Samples.CITIZEN_2;
import static org.sillok.kernel.Samples.words;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.kernel.Samples;

/** The life of a proposal, as its events tell it. */
class ProposalFactsTest {

    private final ProposalFacts submitted = then(null, "proposal-submitted/1");

    @Test
    void a_proposal_begins_with_its_submission() {
        assertThat(submitted)
                .isEqualTo(new ProposalFacts(
                        LIBRARY,
                        CYCLE,
                        CITY,
                        words("a library"),
                        Channel.ONLINE,
                        "2019-0042",
                        ProposalState.SUBMITTED,
                        List.of(CITIZEN_1),
                        null,
                        null,
                        null,
                        null));
        assertThatThrownBy(() -> then(null, "proposal-closed/1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> then(then(null, "proposal-submitted/1"), "proposal-submitted/1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "proposal-screened/1, ELIGIBLE",
        "proposal-screened/1-ineligible, INELIGIBLE",
        "proposal-merged/1, MERGED",
        "proposal-shortlisted/1, SHORTLISTED",
        "proposal-passed-over/1, PASSED_OVER",
        "proposal-withdrawn/1, WITHDRAWN",
        "proposal-decided/1, FUNDED",
        "proposal-decided/1-unfunded, NOT_FUNDED",
        "proposal-compiled/1, COMPILED",
        "proposal-closed/1, CLOSED"
    })
    void what_happens_to_it_says_where_it_stands(String event, ProposalState state) {
        var facts = then(submitted, event);
        assertThat(facts.state()).isEqualTo(state);
        assertThat(facts.proposers()).containsExactly(CITIZEN_1);
        assertThat(facts.title()).isEqualTo(submitted.title());
    }

    @ParameterizedTest
    @CsvSource({
        "co-proposer-joined/1",
        "site-checked/1",
        "cost-estimated/1",
        "deliberation-noted/1",
        "progress-reported/1"
    })
    void what_is_found_out_about_it_leaves_it_where_it_stands(String event) {
        assertThat(then(submitted, event).state()).isEqualTo(ProposalState.SUBMITTED);
    }

    @Test
    void others_join_after_those_who_proposed_it() {
        assertThat(then(submitted, "co-proposer-joined/1").proposers()).containsExactly(CITIZEN_1, CITIZEN_2);
    }

    @Test
    void what_it_costs_is_the_last_estimate_and_then_what_it_goes_on_the_ballot_with() {
        assertThat(submitted.estimated()).isEmpty();
        assertThat(then(submitted, "cost-estimated/1").estimated()).contains(310_000_000L);
        assertThat(then(submitted, "proposal-shortlisted/1").estimated()).contains(310_000_000L);
    }

    @Test
    void the_last_of_what_was_found_and_reported_is_kept_and_what_stands_for_it() {
        var built = then(then(submitted, "progress-reported/1"), "progress-reported/1-done");
        assertThat(built.progress()).isEqualTo(Progress.DONE);
        var seen = then(then(submitted, "site-checked/1-not-feasible"), "site-checked/1-feasible");
        assertThat(seen.feasibility()).isEqualTo(Feasibility.FEASIBLE);
        assertThat(then(submitted, "proposal-merged/1").mergedInto()).isEqualTo(LIBRARY);
    }

    @Test
    void it_can_be_changed_until_it_is_decided_whether_it_goes_on_the_ballot() {
        assertThat(Stream.of(ProposalState.values()).filter(ProposalState::open))
                .containsExactly(ProposalState.SUBMITTED, ProposalState.ELIGIBLE);
        assertThat(ProposalState.NOT_FUNDED.word()).isEqualTo("not funded");
    }

    @Test
    void nothing_follows_once_it_is_done_or_given_up() {
        assertThat(Stream.of(Progress.values()).filter(Progress::last))
                .containsExactly(Progress.DONE, Progress.GIVEN_UP);
    }

    private static ProposalFacts then(@Nullable ProposalFacts before, String sample) {
        return ProposalFacts.fold(before, (ProposalEvent) Samples.event(sample));
    }
}
