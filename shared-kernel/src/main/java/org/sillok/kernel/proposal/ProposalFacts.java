package org.sillok.kernel.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;

/**
 * What the events of one proposal say, folded. The proposal decides from it, and others look at it as evidence.
 *
 * @param cost the last estimate; absent where nobody has reckoned it
 * @param feasibility what the last site check found; absent where nobody has looked
 * @param progress the last report; absent where there is none
 * @param mergedInto what stands for it now; absent where it stands for itself
 */
public record ProposalFacts(
        ProposalId proposal,
        CycleId cycle,
        CategoryId category,
        Commitment title,
        Channel channel,
        @Nullable String externalId,
        ProposalState state,
        List<PersonId> proposers,
        @Nullable Long cost,
        @Nullable Feasibility feasibility,
        @Nullable Progress progress,
        @Nullable ProposalId mergedInto) {

    public ProposalFacts {
        proposers = List.copyOf(proposers);
    }

    /** Folds the next event of this proposal. */
    public static ProposalFacts fold(@Nullable ProposalFacts before, ProposalEvent event) {
        if (before == null && event instanceof ProposalSubmitted submitted) return of(submitted);
        if (before == null) throw new IllegalStateException("a proposal begins with its submission, not with " + event);
        return before.and(event);
    }

    private static ProposalFacts of(ProposalSubmitted e) {
        return new ProposalFacts(
                e.proposal(),
                e.cycle(),
                e.category(),
                e.title(),
                e.channel(),
                e.externalId(),
                ProposalState.SUBMITTED,
                e.proposers(),
                null,
                null,
                null,
                null);
    }

    private ProposalFacts and(ProposalEvent event) {
        return switch (event) {
            case ProposalSubmitted e ->
                throw new IllegalStateException("a proposal is submitted once, not again by " + e);
            case CoProposerJoined e -> joined(e.proposer());
            case ProposalScreened e ->
                in(e.result() == Screening.ELIGIBLE ? ProposalState.ELIGIBLE : ProposalState.INELIGIBLE);
            case ProposalMerged e -> merged(e.into());
            case SiteChecked e -> found(e.finding());
            case CostEstimated e -> costing(e.estimate().amount());
            case DeliberationNoted ignored -> this;
            case ProposalShortlisted e -> costing(e.cost()).in(ProposalState.SHORTLISTED);
            case ProposalPassedOver ignored -> in(ProposalState.PASSED_OVER);
            case ProposalWithdrawn ignored -> in(ProposalState.WITHDRAWN);
            case ProposalDecided e -> in(e.funded() ? ProposalState.FUNDED : ProposalState.NOT_FUNDED);
            case ProposalCompiled ignored -> in(ProposalState.COMPILED);
            case ProgressReported e -> reported(e.progress());
            case ProposalClosed ignored -> in(ProposalState.CLOSED);
        };
    }

    /** The last estimate. */
    public Optional<Long> estimated() {
        return Optional.ofNullable(cost);
    }

    private ProposalFacts in(ProposalState changed) {
        return with(changed, proposers, cost, feasibility, progress, mergedInto);
    }

    private ProposalFacts joined(PersonId proposer) {
        var more = new ArrayList<>(proposers);
        more.add(proposer);
        return with(state, more, cost, feasibility, progress, mergedInto);
    }

    private ProposalFacts merged(ProposalId into) {
        return with(ProposalState.MERGED, proposers, cost, feasibility, progress, into);
    }

    private ProposalFacts found(Feasibility finding) {
        return with(state, proposers, cost, finding, progress, mergedInto);
    }

    private ProposalFacts costing(long amount) {
        return with(state, proposers, amount, feasibility, progress, mergedInto);
    }

    private ProposalFacts reported(Progress report) {
        return with(state, proposers, cost, feasibility, report, mergedInto);
    }

    private ProposalFacts with(
            ProposalState state,
            List<PersonId> proposers,
            @Nullable Long cost,
            @Nullable Feasibility feasibility,
            @Nullable Progress progress,
            @Nullable ProposalId mergedInto) {
        return new ProposalFacts(
                proposal,
                cycle,
                category,
                title,
                channel,
                externalId,
                state,
                proposers,
                cost,
                feasibility,
                progress,
                mergedInto);
    }
}
