package org.sillok.projection.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.cycle.UnfundedReason;
import org.sillok.kernel.proposal.Feasibility;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.Screening;
import org.sillok.projection.Trace;

/**
 * A proposal as it stands.
 *
 * @param version the sequence of the stream's last event
 * @param facts where it stands, in the kernel's own terms
 * @param asked what the proposers asked for, in the currency's minor unit
 * @param estimates every estimate of its cost; the last one holds
 * @param merged the proposals for which it stands too
 */
public record ProposalView(
        long version,
        ProposalFacts facts,
        Content content,
        @Nullable Screened screening,
        @Nullable Checked siteCheck,
        List<Estimated> estimates,
        List<ProposalId> merged,
        @Nullable Decided decision,
        @Nullable Compiled compilation,
        Trace submitted) {

    /** What it says. */
    public record Content(
            Commitment text,
            @Nullable Commitment place,
            @Nullable Long asked) {}

    /** What the screening found, and under which rule. */
    public record Screened(Screening result, Citation rule, int proposers, Trace trace) {}

    /** What the site check found. */
    public record Checked(LocalDate on, Feasibility finding, Commitment note, Trace trace) {}

    /** One estimate of what it costs. */
    public record Estimated(long amount, Commitment basis, Trace trace) {}

    /**
     * What the confirmed selection says of it.
     *
     * @param reason why it is not funded; absent where it is
     */
    public record Decided(boolean funded, @Nullable UnfundedReason reason, Evidence selection, Trace trace) {}

    /** The budget line that was made of it. */
    public record Compiled(BudgetId budget, LineId line, long amount, Trace trace) {}

    public ProposalView {
        estimates = List.copyOf(estimates);
        merged = List.copyOf(merged);
    }

    public ProposalId id() {
        return facts.proposal();
    }
}
