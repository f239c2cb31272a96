package org.sillok.projection.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sillok.kernel.ProposalSamples.CYCLE;
import static org.sillok.kernel.ProposalSamples.LIBRARY;
import static org.sillok.kernel.ProposalSamples.PARK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.cycle.UnfundedReason;
import org.sillok.kernel.proposal.ProposalState;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.timeline.ListProposalStory;

class ProposalQuestionsTest {

    @Test
    void a_proposal_keeps_every_estimate_of_its_cost() {
        var file = told(
                "proposal-submitted/1",
                "proposal-screened/1",
                "site-checked/1",
                "cost-estimated/1",
                "cost-estimated/1");

        assertThat(file.proposal().estimates())
                .extracting(ProposalView.Estimated::amount)
                .containsExactly(310_000_000L, 310_000_000L);
        assertThat(file.proposal().estimates())
                .extracting(estimate -> estimate.trace().position())
                .containsExactly(3L, 4L);
        assertThat(file.proposal().screening()).isNotNull();
        assertThat(file.version()).isEqualTo(4);
        assertThat(file.money()).isNull();
    }

    @Test
    void a_proposal_that_is_not_funded_tells_the_missing_amount() {
        var views = record("proposal-submitted/1-anonymous", "proposal-decided/1-unfunded")
                .views();

        var decision =
                new FindProposal(PARK).ask(views).orElseThrow().proposal().decision();

        assertThat(decision).isNotNull().satisfies(decided -> {
            assertThat(decided.funded()).isFalse();
            assertThat(decided.reason()).isEqualTo(new UnfundedReason.DidNotFit(9, 7, 2));
        });
    }

    @Test
    void the_board_shows_where_each_proposal_of_the_cycle_stands_at_a_position() {
        var views = record("proposal-submitted/1", "proposal-submitted/1-anonymous", "proposal-withdrawn/1")
                .views();

        assertThat(new ListProposals(CYCLE, Slice.EVERYTHING).ask(views).items())
                .extracting(ProposalLine::id, ProposalLine::state)
                .containsExactly(tuple(LIBRARY, ProposalState.SUBMITTED), tuple(PARK, ProposalState.WITHDRAWN));
        assertThat(new ListProposals(CYCLE, Slice.EVERYTHING).ask(views.at(1)).items())
                .extracting(ProposalLine::state)
                .containsExactly(ProposalState.SUBMITTED, ProposalState.SUBMITTED);
        assertThat(new ListProposals(new CycleId("another"), Slice.EVERYTHING)
                        .ask(views)
                        .total())
                .isZero();
    }

    @Test
    void a_proposal_that_was_merged_stands_for_the_other_too() {
        var views = record("proposal-submitted/1", "proposal-submitted/1-anonymous", "proposal-merged/1")
                .views();

        assertThat(new FindProposal(LIBRARY).ask(views).orElseThrow().proposal().merged())
                .containsExactly(PARK);
    }

    @Test
    void its_story_tells_everything_that_happened_to_it_in_order() {
        var views = record(
                        "proposal-submitted/1",
                        "proposal-submitted/1-anonymous",
                        "proposal-screened/1",
                        "site-checked/1")
                .views();

        var story = new ListProposalStory(LIBRARY, Slice.EVERYTHING).ask(views);

        assertThat(story.items()).extracting(line -> line.entry().position()).containsExactly(0L, 2L, 3L);
    }

    private static ProposalFile told(String... events) {
        return new FindProposal(LIBRARY).ask(record(events).views()).orElseThrow();
    }

    private static Chronicle record(String... events) {
        var chronicle = new Chronicle();
        for (var event : List.of(events)) chronicle.add(Samples.event(event));
        return chronicle;
    }
}
