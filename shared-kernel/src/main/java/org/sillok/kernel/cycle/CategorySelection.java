package org.sillok.kernel.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;

/**
 * What one category decided, with all the numbers.
 *
 * @param spent what the funded projects cost together, at most the envelope
 * @param share what each voter could spend, completion included; Equal Shares alone has one
 * @param funded in the order in which they were funded
 * @param unfunded every other project, by rank
 */
public record CategorySelection(
        CategoryTally tally, long spent, @Nullable Fraction share, List<ProposalId> funded, List<Unfunded> unfunded)
        implements CategoryOutcome {

    public CategorySelection {
        funded = List.copyOf(funded);
        unfunded = List.copyOf(unfunded);
    }

    public long remaining() {
        return tally.envelope() - spent;
    }
}
