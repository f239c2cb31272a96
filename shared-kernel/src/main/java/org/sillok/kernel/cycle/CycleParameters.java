package org.sillok.kernel.cycle;

import java.util.List;
import java.util.Optional;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * The rules of a cycle, which freeze when voting opens.
 *
 * @param denominator what votes are divided by within a class
 * @param smallestClassShown of a class in which fewer voted, no single ballot is published, only the sums; 1 to 1,000
 * @param recast whether a voter may vote again as long as voting is open
 * @throws InvalidValue when the parts do not fit together, as {@link Poll} has it
 */
public record CycleParameters(
        List<CategoryRule> categories,
        List<ClassRule> classes,
        Denominator denominator,
        BallotRule ballot,
        AllocationRule allocation,
        TieBreak tieBreak,
        int smallestClassShown,
        LiveTally liveTally,
        boolean recast) {

    private static final int MOST_HIDDEN = 1_000;

    public CycleParameters {
        categories = List.copyOf(categories);
        classes = List.copyOf(classes);
        if (smallestClassShown < 1 || smallestClassShown > MOST_HIDDEN) {
            throw new InvalidValue("smallestClassShown", "1 to " + MOST_HIDDEN, smallestClassShown);
        }
        poll(categories, List.of(), classes, denominator, ballot, allocation, tieBreak);
    }

    /** These rules with the projects on the ballot. */
    public Poll poll(List<Project> projects) {
        return poll(categories, projects, classes, denominator, ballot, allocation, tieBreak);
    }

    public Optional<CategoryRule> category(CategoryId id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    public Optional<ClassRule> voterClass(VoterClassId id) {
        return classes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Poll poll(
            List<CategoryRule> categories,
            List<Project> projects,
            List<ClassRule> classes,
            Denominator denominator,
            BallotRule ballot,
            AllocationRule allocation,
            TieBreak tieBreak) {
        return new Poll(
                categories.stream().map(CategoryRule::category).toList(),
                projects,
                new Electorate(classes.stream().map(ClassRule::voterClass).toList(), denominator),
                ballot,
                allocation,
                tieBreak);
    }
}
