package org.sillok.command.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.proposal.Progress;
import org.sillok.kernel.proposal.ProgressReported;
import org.sillok.kernel.proposal.ProposalClosed;
import org.sillok.kernel.proposal.ProposalCompiled;
import org.sillok.kernel.proposal.ProposalDecided;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalRefusal.NotInTheSelection;
import org.sillok.kernel.proposal.ProposalRefusal.ProgressOutOfOrder;
import org.sillok.kernel.proposal.ProposalState;

/** The rules of what follows the ballot: the decision, the money, and what becomes of it. */
final class Following {

    private Following() {}

    static ProposalDecided decided(ProposalFacts facts, DecideProposal told) {
        States.require(facts, ProposalState.SHORTLISTED);
        var verdict = told.verdict();
        if (verdict == null) {
            throw new Refused(new NotInTheSelection(told.proposal(), facts.cycle(), told.because()));
        }
        return new ProposalDecided(
                told.proposal(), verdict.funded(), verdict.reason(), verdict.cost(), verdict.evidence(), told.act());
    }

    static ProposalCompiled compiled(ProposalFacts facts, FollowToBudget told) {
        States.require(facts, ProposalState.FUNDED);
        return new ProposalCompiled(
                told.proposal(), told.budget(), told.line(), told.amount(), told.evidence(), told.act());
    }

    static ProgressReported reported(ProposalFacts facts, ReportProgress told) {
        States.require(facts, ProposalState.COMPILED);
        if (!follows(facts.progress(), told.progress())) {
            var last = facts.progress();
            throw new Refused(
                    new ProgressOutOfOrder(told.proposal(), last == null ? "none" : last.name(), told.progress()));
        }
        return new ProgressReported(told.proposal(), told.progress(), told.note(), told.act());
    }

    /** The first report cannot be that it is done, and after the last one nothing follows. */
    private static boolean follows(@Nullable Progress last, Progress next) {
        if (last == null) return next != Progress.DONE;
        return !last.last();
    }

    static ProposalClosed closed(ProposalFacts facts, CloseProposal told) {
        States.require(facts, ProposalState.COMPILED);
        var last = facts.progress();
        if (last == null || !last.last()) throw States.refused(facts, "done or given up");
        return new ProposalClosed(told.proposal(), told.act());
    }
}
