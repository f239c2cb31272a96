package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;
import org.sillok.kernel.cycle.PublishedProject;
import org.sillok.kernel.cycle.ResultDeviation;
import org.sillok.kernel.cycle.UnfundedReason;

/** Where a published result is not what ballots and rule give. */
final class ResultDeviations {

    private final Map<ProposalId, Long> votes = new HashMap<>();
    private final Map<ProposalId, UnfundedReason> unfunded = new HashMap<>();
    private final Set<ProposalId> funded = new HashSet<>();

    private ResultDeviations(Selection counted) {
        for (var category : counted.categories()) {
            category.tally().standings().forEach(one -> votes.put(one.project(), one.votes()));
            category.unfunded().forEach(one -> unfunded.put(one.project(), one.reason()));
            funded.addAll(category.funded());
        }
    }

    static List<ResultDeviation> of(List<PublishedProject> published, Allocation counted) {
        return switch (counted) {
            case UndeclaredTie tie -> List.of(new ResultDeviation.TieNotDeclared(tie.category(), tie.projects()));
            case Selection selection -> {
                var deviations = new ResultDeviations(selection);
                yield published.stream()
                        .flatMap(one -> deviations.of(one).stream())
                        .toList();
            }
        };
    }

    private List<ResultDeviation> of(PublishedProject told) {
        var found = new ArrayList<ResultDeviation>();
        long counted = votes.getOrDefault(told.project(), 0L);
        var given = told.votes();
        if (given != null && given != counted)
            found.add(new ResultDeviation.VotesDiffer(told.project(), given, counted));
        var reason = unfunded.get(told.project());
        if (told.funded() && reason != null)
            found.add(new ResultDeviation.FundedAgainstTheCount(told.project(), reason));
        if (!told.funded() && funded.contains(told.project()))
            found.add(new ResultDeviation.UnfundedAgainstTheCount(told.project()));
        return found;
    }
}
