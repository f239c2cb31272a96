package org.sillok.kernel.cycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotForm;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;

/**
 * Everything that decides a cycle but the ballots; frozen when voting opens.
 *
 * @param categories at least one, each named once; the ballot limits the choices of exactly these
 * @param projects each named once, in a category of these
 * @throws InvalidValue also when Equal Shares is to be applied to anything but approvals of one class: it is published for
 *     voters with equal shares, and no published definition weights classes
 */
public record Poll(
        List<Category> categories,
        List<Project> projects,
        Electorate electorate,
        BallotRule ballot,
        AllocationRule rule,
        TieBreak tieBreak) {

    public Poll {
        categories = List.copyOf(categories);
        projects = List.copyOf(projects);
        var names = categories.stream().map(Category::id).toList();
        if (names.isEmpty() || names.stream().distinct().count() != names.size()) {
            throw new InvalidValue("categories", "at least one, each named once", names);
        }
        var limited = ballot.limits().stream().map(ChoiceLimit::category).toList();
        if (limited.size() != names.size() || !limited.containsAll(names)) {
            throw new InvalidValue("limits", "one for each of " + names, limited);
        }
        for (var project : projects) {
            if (!names.contains(project.category())) throw new InvalidValue("category", "one of " + names, project);
        }
        if (projects.stream().map(Project::id).distinct().count() != projects.size()) {
            throw new InvalidValue("projects", "each named once", projects.size() + " with a name twice");
        }
        if (rule instanceof AllocationRule.EqualShares) requireEqualVoters(electorate, ballot);
    }

    private static void requireEqualVoters(Electorate electorate, BallotRule ballot) {
        if (ballot.form() != BallotForm.APPROVAL) {
            throw new InvalidValue("form", "APPROVAL under equal shares", ballot.form());
        }
        if (electorate.classes().size() != 1) {
            throw new InvalidValue(
                    "classes", "one under equal shares, in which voters are equal", electorate.classes());
        }
    }

    /** The category of each project on the ballot. */
    public Map<ProposalId, CategoryId> categoryOf() {
        var categoryOf = new HashMap<ProposalId, CategoryId>();
        for (var project : projects) categoryOf.put(project.id(), project.category());
        return Map.copyOf(categoryOf);
    }

    /** Counts the ballots, each of which has to keep the rule of the ballot in projects and class. Their order is of no matter. */
    public List<CategoryTally> count(Iterable<CountedBallot> ballots) {
        return Count.of(this, ballots).tallies();
    }

    /** Counts the ballots and applies the rule. Their order is of no matter. */
    public Allocation allocate(Iterable<CountedBallot> ballots) {
        return Allocator.allocate(this, Count.of(this, ballots));
    }

    /**
     * Counts ballots, and the sums of classes whose single ballots are not known, and applies the rule.
     *
     * @throws InvalidValue under Equal Shares, which asks each voter, unless there are no sums
     */
    public Allocation allocate(Iterable<CountedBallot> ballots, List<ClassSum> sums) {
        if (rule instanceof AllocationRule.EqualShares && !sums.isEmpty()) {
            throw new InvalidValue("sums", "nothing under equal shares, which asks each voter", sums.size());
        }
        var count = Count.of(this, ballots);
        sums.forEach(count::add);
        return Allocator.allocate(this, count);
    }
}
