package org.sillok.kernel.cycle;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;

/**
 * A project as a published result gives it.
 *
 * @param votes the published number of votes, before weights, 0 to 10^10; absent where the source gives none
 */
public record PublishedProject(
        ProposalId project, boolean funded, @Nullable Long votes) {

    private static final long MOST = 10_000_000_000L;

    public PublishedProject {
        if (votes != null && (votes < 0 || votes > MOST)) throw new InvalidValue("votes", "0 to " + MOST, votes);
    }
}
