package org.sillok.projection.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.proposal.CostEstimated;
import org.sillok.kernel.proposal.ProposalCompiled;
import org.sillok.kernel.proposal.ProposalDecided;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalScreened;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.sillok.kernel.proposal.SiteChecked;
import org.sillok.projection.Folding;
import org.sillok.projection.Trace;

/** A proposal's view in the making: one fold takes it apart, changes it and puts it together again. */
final class ProposalDraft {

    private final ProposalView before;
    private final Trace trace;
    private ProposalView.@Nullable Screened screening;
    private ProposalView.@Nullable Checked siteCheck;
    private List<ProposalView.Estimated> estimates;
    private List<ProposalId> merged;
    private ProposalView.@Nullable Decided decision;
    private ProposalView.@Nullable Compiled compilation;

    ProposalDraft(ProposalView before, RecordedEvent recorded) {
        this.before = before;
        trace = Trace.of(recorded);
        screening = before.screening();
        siteCheck = before.siteCheck();
        estimates = before.estimates();
        merged = before.merged();
        decision = before.decision();
        compilation = before.compilation();
    }

    static ProposalView submitted(ProposalSubmitted e, RecordedEvent recorded) {
        return new ProposalView(
                recorded.sequence(),
                ProposalFacts.fold(null, e),
                new ProposalView.Content(e.text(), e.place(), e.asked()),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                Trace.of(recorded));
    }

    ProposalDraft screened(ProposalScreened e) {
        screening = new ProposalView.Screened(e.result(), e.rule(), e.proposers(), trace);
        return this;
    }

    ProposalDraft checked(SiteChecked e) {
        siteCheck = new ProposalView.Checked(e.on(), e.finding(), e.note(), trace);
        return this;
    }

    ProposalDraft estimated(CostEstimated e) {
        estimates = Folding.plus(
                estimates,
                new ProposalView.Estimated(e.estimate().amount(), e.estimate().basis(), trace));
        return this;
    }

    /** Another proposal was merged into this one: its own stream goes on as it was. */
    ProposalView standingFor(ProposalId other) {
        merged = Folding.plus(merged, other);
        return view(before.version(), before.facts());
    }

    ProposalDraft decided(ProposalDecided e) {
        decision = new ProposalView.Decided(e.funded(), e.reason(), e.evidence(), trace);
        return this;
    }

    ProposalDraft compiled(ProposalCompiled e) {
        compilation = new ProposalView.Compiled(e.budget(), e.line(), e.amount(), trace);
        return this;
    }

    ProposalView after(ProposalEvent event, long sequence) {
        return view(sequence, ProposalFacts.fold(before.facts(), event));
    }

    private ProposalView view(long version, ProposalFacts facts) {
        return new ProposalView(
                version,
                facts,
                before.content(),
                screening,
                siteCheck,
                estimates,
                merged,
                decision,
                compilation,
                before.submitted());
    }
}
