package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Citation;
import org.sillok.kernel.InvalidValue;

/** How scores become money: a rule with its parameters, and where it is published. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AllocationRule.Greedy.class, name = "greedy"),
    @JsonSubTypes.Type(value = AllocationRule.EqualShares.class, name = "equal-shares")
})
public sealed interface AllocationRule {

    /** Where the rule is published: the ordinance, the paper, the page. */
    Citation citation();

    /**
     * In order of score, each project that still fits into the envelope.
     *
     * @param minimumScore the least score that can be funded; without it any score, even zero
     */
    record Greedy(WhenTooDear whenTooDear, @Nullable Fraction minimumScore, Citation citation)
            implements AllocationRule {
        public Greedy {
            if (minimumScore != null && minimumScore.signum() < 0) {
                throw new InvalidValue("minimumScore", "0/1 or more", minimumScore);
            }
        }
    }

    /** What happens when the next project costs more than is left. */
    enum WhenTooDear {
        /** It is passed over, and cheaper ones after it may be funded. */
        SKIP,
        /** Nothing more is funded. */
        STOP
    }

    /**
     * The Method of Equal Shares for approvals, in exact arithmetic: the envelope is shared out equally among all who cast
     * a ballot; a project is bought by those who chose it, each paying the same as far as their share reaches, and the
     * cheapest for its buyers is bought next.
     *
     * <p>D. Peters, G. Pierczyński, P. Skowron: Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021,
     * arXiv:2008.13276; with cost utilities and completion as on equalshares.net (/explanation, /implementation/completion).
     *
     * @param increment how much each share grows, in minor units, as long as the envelope holds and something could be
     *     added; 1 is the published add-1 completion, absent is no completion
     * @param thenGreedy whether what is left is spent by number of votes, skipping what does not fit ("Add1U")
     */
    record EqualShares(Utility utility, @Nullable Long increment, boolean thenGreedy, Citation citation)
            implements AllocationRule {
        public EqualShares {
            if (increment != null && increment < 1) throw new InvalidValue("increment", "1 or more", increment);
        }
    }

    /** What a funded project is worth to one who chose it. */
    enum Utility {
        /** Its cost: projects are bought in order of effective votes. */
        COST,
        /** One: projects are bought in order of what each buyer pays. */
        CARDINALITY
    }
}
