package org.sillok.command.proposal;

import org.sillok.command.Refused;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.proposal.CostEstimated;
import org.sillok.kernel.proposal.DeliberationNoted;
import org.sillok.kernel.proposal.Feasibility;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalMerged;
import org.sillok.kernel.proposal.ProposalPassedOver;
import org.sillok.kernel.proposal.ProposalRefusal.CannotMergeInto;
import org.sillok.kernel.proposal.ProposalRefusal.NotEstimated;
import org.sillok.kernel.proposal.ProposalRefusal.NotFeasible;
import org.sillok.kernel.proposal.ProposalRefusal.TooFewProposers;
import org.sillok.kernel.proposal.ProposalScreened;
import org.sillok.kernel.proposal.ProposalShortlisted;
import org.sillok.kernel.proposal.ProposalState;
import org.sillok.kernel.proposal.Screening;
import org.sillok.kernel.proposal.SiteChecked;

/** The rules of what is done with a proposal between its submission and the ballot. */
final class Review {

    private Review() {}

    /** An ineligible one may be looked at again; both findings stay visible. */
    static ProposalScreened screened(ProposalFacts facts, ScreenProposal told) {
        if (facts.state() != ProposalState.INELIGIBLE && !facts.state().open()) {
            throw States.refused(facts, "submitted, eligible or ineligible");
        }
        told.cycle().requireOpen(Stage.SCREENING);
        var proposers = facts.proposers().size();
        var required = told.cycle().minimumProposers();
        if (told.result() == Screening.ELIGIBLE && required != null && proposers < required) {
            throw new Refused(new TooFewProposers(told.proposal(), facts.category(), required, proposers));
        }
        return new ProposalScreened(
                told.proposal(),
                told.result(),
                told.rule(),
                proposers,
                told.cycle().evidence(),
                told.act());
    }

    static ProposalMerged merged(ProposalFacts facts, MergeProposal told) {
        if (!facts.state().open()) throw States.refused(facts, "submitted or eligible");
        var into = told.into().facts();
        if (into.proposal().equals(facts.proposal())) throw refused(told, "it is itself");
        if (!into.cycle().equals(facts.cycle())) throw refused(told, "it belongs to " + into.cycle());
        if (!into.state().open()) throw refused(told, "it is " + into.state().word());
        return new ProposalMerged(told.proposal(), into.proposal(), told.into().evidence(), told.act());
    }

    private static Refused refused(MergeProposal told, String because) {
        return new Refused(
                new CannotMergeInto(told.proposal(), told.into().facts().proposal(), because));
    }

    static SiteChecked siteChecked(ProposalFacts facts, CheckSite told) {
        States.require(facts, ProposalState.ELIGIBLE);
        told.cycle().requireOpen(Stage.SITE_CHECK, Stage.DELIBERATION);
        return new SiteChecked(told.proposal(), told.on(), told.finding(), told.note(), told.act());
    }

    static CostEstimated estimated(ProposalFacts facts, EstimateCost told) {
        if (!facts.state().open()) throw States.refused(facts, "submitted or eligible");
        return new CostEstimated(told.proposal(), told.estimate(), told.act());
    }

    static DeliberationNoted noted(ProposalFacts facts, NoteDeliberation told) {
        States.require(facts, ProposalState.ELIGIBLE);
        told.cycle().requireOpen(Stage.DELIBERATION);
        return new DeliberationNoted(told.proposal(), told.meeting(), told.note(), told.act());
    }

    static ProposalShortlisted shortlisted(ProposalFacts facts, ShortlistProposal told) {
        States.require(facts, ProposalState.ELIGIBLE);
        told.cycle().requireOpen(Stage.DELIBERATION);
        if (facts.feasibility() == Feasibility.NOT_FEASIBLE) throw new Refused(new NotFeasible(told.proposal()));
        var cost = facts.estimated().orElseThrow(() -> new Refused(new NotEstimated(told.proposal())));
        return new ProposalShortlisted(told.proposal(), cost, told.act());
    }

    static ProposalPassedOver passedOver(ProposalFacts facts, PassOverProposal told) {
        States.require(facts, ProposalState.ELIGIBLE);
        told.cycle().requireOpen(Stage.DELIBERATION);
        return new ProposalPassedOver(told.proposal(), told.act());
    }
}
