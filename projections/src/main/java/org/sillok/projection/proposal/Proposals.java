package org.sillok.projection.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.proposal.CoProposerJoined;
import org.sillok.kernel.proposal.CostEstimated;
import org.sillok.kernel.proposal.DeliberationNoted;
import org.sillok.kernel.proposal.ProgressReported;
import org.sillok.kernel.proposal.ProposalClosed;
import org.sillok.kernel.proposal.ProposalCompiled;
import org.sillok.kernel.proposal.ProposalDecided;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.proposal.ProposalMerged;
import org.sillok.kernel.proposal.ProposalPassedOver;
import org.sillok.kernel.proposal.ProposalScreened;
import org.sillok.kernel.proposal.ProposalShortlisted;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.sillok.kernel.proposal.ProposalWithdrawn;
import org.sillok.kernel.proposal.SiteChecked;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** One view per proposal: what is proposed, where it stands, and what came of it. */
public final class Proposals implements Projection<ProposalView> {

    public static final Proposals PROJECTION = new Proposals();

    private Proposals() {}

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    public Class<ProposalView> view() {
        return ProposalView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProposalMerged e -> List.of(Key.of(e.proposal()), Key.of(e.into()));
            case ProposalEvent e -> List.of(Key.of(e.proposal()));
            default -> List.of();
        };
    }

    @Override
    public ProposalView fold(Key key, @Nullable ProposalView before, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProposalSubmitted e -> ProposalDraft.submitted(e, recorded);
            case ProposalEvent e -> fold(key, new ProposalDraft(Folding.existing(key, before), recorded), e, recorded);
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }

    private static ProposalView fold(Key key, ProposalDraft proposal, ProposalEvent event, RecordedEvent recorded) {
        if (event instanceof ProposalMerged e && key.equals(Key.of(e.into())))
            return proposal.standingFor(e.proposal());
        var changed = switch (event) {
            case ProposalScreened e -> proposal.screened(e);
            case SiteChecked e -> proposal.checked(e);
            case CostEstimated e -> proposal.estimated(e);
            case ProposalDecided e -> proposal.decided(e);
            case ProposalCompiled e -> proposal.compiled(e);
            case ProposalSubmitted ignored -> proposal;
            case CoProposerJoined ignored -> proposal;
            case ProposalMerged ignored -> proposal;
            case DeliberationNoted ignored -> proposal;
            case ProposalShortlisted ignored -> proposal;
            case ProposalPassedOver ignored -> proposal;
            case ProposalWithdrawn ignored -> proposal;
            case ProgressReported ignored -> proposal;
            case ProposalClosed ignored -> proposal;
        };
        return changed.after(event, recorded.sequence());
    }
}
