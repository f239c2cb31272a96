package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashSet;
import java.util.List;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;

/** What puts equal projects in order: declared criteria, the first that tells them apart. None is allowed. */
public record TieBreak(List<Criterion> criteria) {

    public static final TieBreak NONE = new TieBreak(List.of());

    public TieBreak {
        criteria = List.copyOf(criteria);
    }

    public static TieBreak by(Criterion... criteria) {
        return new TieBreak(List.of(criteria));
    }

    /** One reason to put a project before another. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "by")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Criterion.LowerCost.class, name = "lower-cost"),
        @JsonSubTypes.Type(value = Criterion.HigherCost.class, name = "higher-cost"),
        @JsonSubTypes.Type(value = Criterion.MoreVoters.class, name = "more-voters"),
        @JsonSubTypes.Type(value = Criterion.EarlierSubmission.class, name = "earlier-submission"),
        @JsonSubTypes.Type(value = Criterion.DeclaredOrder.class, name = "declared-order")
    })
    public sealed interface Criterion {

        /** Negative when the first goes before the second, 0 when this tells them not apart. */
        int compare(Standing one, Standing other);

        record LowerCost() implements Criterion {
            @Override
            public int compare(Standing one, Standing other) {
                return Long.compare(one.cost(), other.cost());
            }
        }

        record HigherCost() implements Criterion {
            @Override
            public int compare(Standing one, Standing other) {
                return Long.compare(other.cost(), one.cost());
            }
        }

        /** The number of ballots that chose it, over all classes and without weights. */
        record MoreVoters() implements Criterion {
            @Override
            public int compare(Standing one, Standing other) {
                return Long.compare(other.voters(), one.voters());
            }
        }

        record EarlierSubmission() implements Criterion {
            @Override
            public int compare(Standing one, Standing other) {
                return Integer.compare(one.submitted(), other.submitted());
            }
        }

        /** An order fixed beforehand, by lot for instance. Projects that are not named come last, and stay tied. */
        record DeclaredOrder(List<ProposalId> projects) implements Criterion {
            public DeclaredOrder {
                projects = List.copyOf(projects);
                if (new HashSet<>(projects).size() != projects.size()) {
                    throw new InvalidValue("projects", "each named once", projects);
                }
            }

            @Override
            public int compare(Standing one, Standing other) {
                return Integer.compare(place(one.project()), place(other.project()));
            }

            private int place(ProposalId project) {
                var place = projects.indexOf(project);
                return place < 0 ? projects.size() : place;
            }
        }
    }

    /** Compares by the criteria in turn; 0 where none tells the two apart. */
    int compare(Standing one, Standing other) {
        for (var criterion : criteria) {
            var order = criterion.compare(one, other);
            if (order != 0) return order;
        }
        return 0;
    }
}
