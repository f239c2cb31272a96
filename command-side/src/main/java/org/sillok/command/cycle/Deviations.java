package org.sillok.command.cycle;

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
import org.sillok.kernel.cycle.ResultDeviation.FundedAgainstTheCount;
import org.sillok.kernel.cycle.ResultDeviation.TieNotDeclared;
import org.sillok.kernel.cycle.ResultDeviation.UnfundedAgainstTheCount;
import org.sillok.kernel.cycle.ResultDeviation.VotesDiffer;
import org.sillok.kernel.cycle.UnfundedReason;

/** Where a published result is not what its ballots and rule give. */
final class Deviations {

    private final Map<ProposalId, Long> votes = new HashMap<>();
    private final Set<ProposalId> funded = new HashSet<>();
    private final Map<ProposalId, UnfundedReason> unfunded = new HashMap<>();

    private Deviations(Selection selection) {
        for (var category : selection.categories()) {
            for (var standing : category.tally().standings()) votes.put(standing.project(), standing.votes());
            funded.addAll(category.funded());
            for (var one : category.unfunded()) unfunded.put(one.project(), one.reason());
        }
    }

    static List<ResultDeviation> of(List<PublishedProject> published, Allocation recomputed) {
        return switch (recomputed) {
            case UndeclaredTie tie -> List.of(new TieNotDeclared(tie.category(), tie.projects()));
            case Selection selection -> new Deviations(selection).of(published);
        };
    }

    private List<ResultDeviation> of(List<PublishedProject> published) {
        var found = new ArrayList<ResultDeviation>();
        for (var one : published) {
            var project = one.project();
            var counted = votes.getOrDefault(project, 0L);
            if (one.votes() != null && !one.votes().equals(counted)) {
                found.add(new VotesDiffer(project, one.votes(), counted));
            }
            var reason = unfunded.get(project);
            if (one.funded() && reason != null) found.add(new FundedAgainstTheCount(project, reason));
            if (!one.funded() && funded.contains(project)) found.add(new UnfundedAgainstTheCount(project));
        }
        return List.copyOf(found);
    }
}
