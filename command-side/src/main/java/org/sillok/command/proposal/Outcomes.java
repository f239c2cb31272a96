package org.sillok.command.proposal;

import java.util.List;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Cycles;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.budget.BudgetRefusal.UnknownBudget;
import org.sillok.kernel.budget.SelectionCompiled;
import org.sillok.kernel.proposal.ProposalFacts;
import org.sillok.kernel.proposal.ProposalRefusal.NotCompiledThere;
import org.springframework.stereotype.Component;

/** What came of a proposal elsewhere: in its cycle's selection, and in the budget. */
@Component
class Outcomes {

    private final EventLog log;
    private final Cycles cycles;

    Outcomes(EventLog log, Cycles cycles) {
        this.log = log;
        this.cycles = cycles;
    }

    /** What the confirmed selection of its cycle says of a proposal. */
    DecideProposal decision(ProposalFacts proposal, Act act) {
        var result = cycles.read(proposal.cycle()).facts().result();
        if (result == null) return undecided(proposal, "nothing is selected yet", act);
        if (!result.confirmed()) return undecided(proposal, "the selection is not confirmed", act);
        var id = proposal.proposal();
        var reason = result.reason(id);
        if (reason.isEmpty() && !result.funded().contains(id)) {
            return undecided(proposal, "it was not on the ballot", act);
        }
        var seen = new Evidence(proposal.cycle().toString(), result.sequence());
        return new DecideProposal(
                id, new Verdict(reason.orElse(null), proposal.estimated().orElseThrow(), seen), "", act);
    }

    private static DecideProposal undecided(ProposalFacts proposal, String because, Act act) {
        return new DecideProposal(proposal.proposal(), null, because, act);
    }

    /** The line that the budget made of a proposal. @throws Refused when it made none */
    FollowToBudget compilation(ProposalId proposal, BudgetId budget, Act act) {
        var events = log.stream(budget.toString(), 0);
        if (events.isEmpty()) throw new Refused(new UnknownBudget(budget));
        return events.stream()
                .flatMap(recorded -> compiled(proposal, budget, recorded, act).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(new NotCompiledThere(proposal, budget)));
    }

    private static List<FollowToBudget> compiled(
            ProposalId proposal, BudgetId budget, RecordedEvent recorded, Act act) {
        if (!(recorded.event() instanceof SelectionCompiled event)) return List.of();
        var seen = new Evidence(budget.toString(), recorded.sequence());
        return event.lines().stream()
                .filter(compiled -> compiled.proposal().equals(proposal))
                .map(compiled -> compiled.line())
                .map(line -> new FollowToBudget(proposal, budget, line.id(), line.amount(), seen, act))
                .toList();
    }
}
