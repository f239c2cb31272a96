package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;

/** What the ballots and the rule come to: a selection, or a tie that nobody declared how to break. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "allocation")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Allocation.Selection.class, name = "selection"),
    @JsonSubTypes.Type(value = Allocation.UndeclaredTie.class, name = "undeclared-tie")
})
public sealed interface Allocation {

    /** The projects funded and not funded, category by category in the poll's order. */
    record Selection(List<CategorySelection> categories) implements Allocation {
        public Selection {
            categories = List.copyOf(categories);
        }
    }

    /** These are equal, their order decides what is funded, and no declared criterion tells them apart. */
    record UndeclaredTie(CategoryId category, List<ProposalId> projects) implements Allocation, CategoryOutcome {
        public UndeclaredTie {
            projects = List.copyOf(projects);
        }
    }
}
