package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;

/** Where a published result is not what ballots and rule give. It is flagged, never repaired. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deviation")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ResultDeviation.VotesDiffer.class, name = "votes-differ"),
    @JsonSubTypes.Type(value = ResultDeviation.FundedAgainstTheCount.class, name = "funded-against-the-count"),
    @JsonSubTypes.Type(value = ResultDeviation.UnfundedAgainstTheCount.class, name = "unfunded-against-the-count"),
    @JsonSubTypes.Type(value = ResultDeviation.TieNotDeclared.class, name = "tie-not-declared")
})
public sealed interface ResultDeviation {

    /** The ballots give the project another number of votes. */
    record VotesDiffer(ProposalId project, long published, long counted) implements ResultDeviation {}

    /** The project is published as funded; the rule does not fund it. */
    record FundedAgainstTheCount(ProposalId project, UnfundedReason reason) implements ResultDeviation {}

    /** The project is not published as funded; the rule funds it. */
    record UnfundedAgainstTheCount(ProposalId project) implements ResultDeviation {}

    /** Equal projects were told apart in a way that nobody declared. */
    record TieNotDeclared(CategoryId category, List<ProposalId> projects) implements ResultDeviation {
        public TieNotDeclared {
            projects = List.copyOf(projects);
        }
    }
}
