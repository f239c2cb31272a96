package org.sillok.projection.proposal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;
import org.sillok.projection.Key;
import org.sillok.projection.Question;
import org.sillok.projection.Views;
import org.sillok.projection.budget.BudgetView;
import org.sillok.projection.budget.Budgets;
import org.sillok.projection.person.People;

/** What is proposed, by whom, where does it stand, and what came of it? */
public record FindProposal(ProposalId proposal) implements Question<Optional<ProposalFile>> {

    @Override
    public Optional<ProposalFile> ask(Views views) {
        return views.find(Proposals.PROJECTION, Key.of(proposal)).map(view -> file(view, views));
    }

    private static ProposalFile file(ProposalView view, Views views) {
        var proposers = People.in(views).refs(view.facts().proposers());
        return new ProposalFile(view.id(), view.version(), view, proposers, money(view.compilation(), views));
    }

    private static ProposalFile.@Nullable Money money(ProposalView.@Nullable Compiled compiled, Views views) {
        if (compiled == null) return null;
        return views.find(Budgets.PROJECTION, Key.of(compiled.budget()))
                .flatMap(budget -> budget.line(compiled.line()))
                .map(line -> money(compiled, line))
                .orElse(null);
    }

    private static ProposalFile.Money money(ProposalView.Compiled compiled, BudgetView.BudgetLine line) {
        return new ProposalFile.Money(
                compiled.budget(), compiled.line(), line.initial(), line.line().amount());
    }
}
