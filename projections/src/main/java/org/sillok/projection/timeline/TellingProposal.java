package org.sillok.projection.timeline;

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

/** What there is to tell of proposals. */
final class TellingProposal {

    private TellingProposal() {}

    static Telling tell(Telling telling, ProposalEvent event) {
        telling.thing("proposal", event.proposal());
        return switch (event) {
            case ProposalSubmitted e -> submitted(telling, e);
            case CoProposerJoined e -> telling.thing("proposer", e.proposer());
            case ProposalScreened e ->
                telling.term("result", e.result()).text("rule", e.rule()).count("proposers", e.proposers());
            case ProposalMerged e -> telling.thing("into", e.into());
            case SiteChecked e ->
                telling.day("on", e.on()).term("finding", e.finding()).sealed("note", e.note());
            case CostEstimated e ->
                telling.count("amount", e.estimate().amount())
                        .sealed("basis", e.estimate().basis());
            case DeliberationNoted e -> noted(telling, e);
            case ProposalShortlisted e -> telling.count("cost", e.cost());
            case ProposalPassedOver ignored -> telling;
            case ProposalWithdrawn ignored -> telling;
            case ProposalDecided e -> decided(telling, e);
            case ProposalCompiled e ->
                telling.thing("budget", e.budget())
                        .text("line", e.line().value())
                        .count("amount", e.amount());
            case ProgressReported e -> telling.term("progress", e.progress()).sealed("note", e.note());
            case ProposalClosed ignored -> telling;
        };
    }

    private static Telling submitted(Telling telling, ProposalSubmitted e) {
        e.proposers().forEach(telling::concerning);
        telling.thing("cycle", e.cycle())
                .text("category", e.category().value())
                .sealed("title", e.title())
                .count("proposers", e.proposers().size())
                .term("channel", e.channel());
        return e.asked() == null ? telling : telling.variant("asking").count("asked", e.asked());
    }

    private static Telling decided(Telling telling, ProposalDecided e) {
        telling.count("cost", e.cost());
        return e.funded() ? telling : telling.variant("unfunded");
    }

    private static Telling noted(Telling telling, DeliberationNoted e) {
        telling.sealed("note", e.note());
        return e.meeting() == null ? telling : telling.variant("meeting").thing("meeting", e.meeting());
    }
}
