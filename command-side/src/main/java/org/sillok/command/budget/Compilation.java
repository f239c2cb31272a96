package org.sillok.command.budget;

import java.util.Map;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Cycles;
import org.sillok.command.proposal.ProposalReadings;
import org.sillok.kernel.Act;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.BudgetRefusal.NoEnvelopeNamed;
import org.sillok.kernel.budget.BudgetRefusal.SelectionNotConfirmed;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.cycle.CycleFacts;
import org.springframework.stereotype.Component;

/** Makes lines of what a cycle selected: what was confirmed, for this budget, each under the envelope of its category. */
@Component
class Compilation {

    private final Cycles cycles;
    private final ProposalReadings proposals;

    Compilation(Cycles cycles, ProposalReadings proposals) {
        this.cycles = cycles;
        this.proposals = proposals;
    }

    /** @throws Refused when the selection is not confirmed, is another budget's, or lacks an envelope */
    CompileSelection of(BudgetId budget, CycleId id, Map<CategoryId, LineId> envelopes, Act act) {
        var cycle = cycles.read(id).facts();
        if (!budget.equals(cycle.budget())) {
            throw new Refused(new SelectionNotConfirmed(budget, id, "the cycle was not made for this budget"));
        }
        var result = cycle.result();
        var motion = result == null ? null : result.confirmedBy();
        if (result == null || motion == null) {
            throw new Refused(new SelectionNotConfirmed(budget, id, "its assembly has not confirmed it"));
        }
        var lines = result.funded().stream()
                .map(proposal -> line(budget, cycle, proposal, envelopes))
                .toList();
        return new CompileSelection(budget, id, lines, new Evidence(id.toString(), result.sequence()), motion, act);
    }

    private CompiledLine line(BudgetId budget, CycleFacts cycle, ProposalId id, Map<CategoryId, LineId> envelopes) {
        var proposal = proposals.read(id).facts();
        var envelope = envelopes.get(proposal.category());
        if (envelope == null) {
            throw new Refused(new NoEnvelopeNamed(budget, cycle.cycle(), proposal.category()));
        }
        var cost = proposal.estimated().orElseThrow();
        return new CompiledLine(new Line(new LineId(id.value()), envelope, proposal.title(), cost, null), id);
    }
}
