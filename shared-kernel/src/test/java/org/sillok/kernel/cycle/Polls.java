package org.sillok.kernel.cycle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.AllocationRule.EqualShares;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;

/** Polls of one category, for the tests. */
final class Polls {

    static final CategoryId CATEGORY = new CategoryId("all");
    static final VoterClassId EVERYBODY = new VoterClassId("everybody");
    static final Citation SOURCE = new Citation("the source", "of the example");
    static final Greedy SKIP = new Greedy(WhenTooDear.SKIP, null, SOURCE);
    static final Greedy STOP = new Greedy(WhenTooDear.STOP, null, SOURCE);

    private Polls() {}

    static EqualShares equalShares(Utility utility, @Nullable Long increment, boolean thenGreedy) {
        return new EqualShares(utility, increment, thenGreedy, SOURCE);
    }

    static Project project(String name, long cost) {
        return new Project(new ProposalId(name), CATEGORY, cost, 0);
    }

    static Poll poll(long envelope, AllocationRule rule, TieBreak tieBreak, List<Project> projects) {
        return poll(envelope, rule, tieBreak, projects, Electorate.of(EVERYBODY, Denominator.ONE));
    }

    static Poll poll(
            long envelope, AllocationRule rule, TieBreak tieBreak, List<Project> projects, Electorate electorate) {
        return new Poll(
                List.of(new Category(CATEGORY, envelope)),
                projects,
                electorate,
                BallotRule.approval(List.of(new ChoiceLimit(CATEGORY, 0, 10_000))),
                rule,
                tieBreak);
    }

    static CountedBallot ballot(String... projects) {
        return ballot(EVERYBODY, projects);
    }

    static CountedBallot ballot(VoterClassId voterClass, String... projects) {
        return new CountedBallot(
                voterClass,
                new Choices.Approval(Stream.of(projects).map(ProposalId::new).toList()));
    }

    /** So many ballots for each project alone. */
    static List<CountedBallot> votes(Map<String, Integer> votes) {
        var ballots = new ArrayList<CountedBallot>();
        votes.forEach((project, count) -> ballots.addAll(Collections.nCopies(count, ballot(project))));
        return ballots;
    }

    static CategorySelection selected(Allocation allocation) {
        if (allocation instanceof Selection selection)
            return selection.categories().getFirst();
        throw new AssertionError("not a selection: " + allocation);
    }

    static List<String> funded(Allocation allocation) {
        return selected(allocation).funded().stream().map(ProposalId::value).toList();
    }

    static UnfundedReason reason(Allocation allocation, String project) {
        return selected(allocation).unfunded().stream()
                .filter(one -> one.project().value().equals(project))
                .map(Unfunded::reason)
                .findFirst()
                .orElseThrow();
    }

    static List<ProposalId> ids(String... projects) {
        return Stream.of(projects).map(ProposalId::new).toList();
    }
}
