package org.sillok.projection;

import java.util.List;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.ProposalSamples;
import org.sillok.kernel.Samples;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.SelectionCompiled;

/**
 * Two proposals, of which one becomes money, a panel's review, and a district's plan: everything that can happen to them. And what
 * the keeper of the record has to say of it.
 */
final class ProposalStory {

    private static final BudgetId NEXT_YEAR = new BudgetId("fy2021");

    private ProposalStory() {}

    static void tell(Chronicle chronicle) {
        for (var event : List.of(
                "proposal-submitted/1",
                "proposal-submitted/1-anonymous",
                "co-proposer-joined/1",
                "proposal-screened/1",
                "proposal-merged/1",
                "site-checked/1",
                "cost-estimated/1",
                "deliberation-noted/1",
                "proposal-shortlisted/1",
                "proposal-passed-over/1",
                "proposal-withdrawn/1",
                "proposal-decided/1",
                "proposal-compiled/1",
                "progress-reported/1",
                "proposal-closed/1",
                "review-opened/1",
                "opinion-given/1-raise",
                "priorities-set/1",
                "opinion-answered/1-reflected",
                "review-concluded/1",
                "planning-scheduled/1",
                "plan-submitted/1",
                "plan-adjusted/1",
                "plan-confirmed/1",
                "plan-withdrawn/1",
                "state-attested/1",
                "tampering-found/2-view",
                "log-key-rotated/1")) {
            chronicle.add(Samples.event(event));
        }
        compiled(chronicle);
    }

    /** Into a budget of its own, so that the story's other budget stays as it is told there. */
    private static void compiled(Chronicle chronicle) {
        chronicle.add(new BudgetEstablished(
                NEXT_YEAR, Samples.BODY, 2021, "KRW", List.of(Story.line("culture", null, 100)), Samples.stated()));
        chronicle.add(new SelectionCompiled(
                NEXT_YEAR,
                ProposalSamples.CYCLE,
                List.of(new CompiledLine(Story.line("p-library", "culture", 20), ProposalSamples.LIBRARY)),
                ProposalSamples.CYCLE_SEEN,
                Samples.MOTION,
                Samples.stated()));
    }
}
