package org.sillok.command.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.budget.PublishedFigure;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.CategoryRule;
import org.sillok.kernel.cycle.ClassRule;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Denominator;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.LiveTally;
import org.sillok.kernel.cycle.Membership;
import org.sillok.kernel.cycle.TieBreak;

/**
 * The rules of a cycle as requests write them.
 *
 * @param tieBreak none is declared where absent
 * @param smallestClassShown of a class in which fewer voted only sums are published; 5 unless said
 * @param liveTally {@code NEVER_BEFORE_CLOSING} unless said
 * @param recast whether a voter may vote again; not unless said
 */
record ParametersForm(
        List<CategoryForm> categories,
        List<ClassForm> classes,
        Denominator denominator,
        BallotRule ballot,
        AllocationRule allocation,
        @Nullable TieBreak tieBreak,
        @Nullable Integer smallestClassShown,
        @Nullable LiveTally liveTally,
        @Nullable Boolean recast) {

    private static final int SMALLEST_CLASS_SHOWN = 5;

    /**
     * @param envelope in the currency's minor unit
     * @param published the published figure, which need not be the envelope
     * @param minimumProposers how many have to propose together; 1 unless said
     */
    record CategoryForm(
            CategoryId id,
            String label,
            long envelope,
            @Nullable PublishedFigure published,
            @Nullable Integer minimumProposers) {

        CategoryRule sealed(Submission by) {
            return new CategoryRule(
                    id, by.seal(label), envelope, published, minimumProposers == null ? 1 : minimumProposers);
        }
    }

    /** @param weight an exact fraction, such as 3/10; all together are 1 */
    record ClassForm(VoterClassId id, String label, Fraction weight, Membership membership) {

        ClassRule sealed(Submission by) {
            return new ClassRule(id, by.seal(label), weight, membership);
        }
    }

    CycleParameters sealed(Submission by) {
        return new CycleParameters(
                categories.stream().map(category -> category.sealed(by)).toList(),
                classes.stream().map(one -> one.sealed(by)).toList(),
                denominator,
                ballot,
                allocation,
                tieBreak == null ? TieBreak.NONE : tieBreak,
                smallestClassShown == null ? SMALLEST_CLASS_SHOWN : smallestClassShown,
                liveTally == null ? LiveTally.NEVER_BEFORE_CLOSING : liveTally,
                recast != null && recast);
    }
}
