package org.sillok.kernel.cycle;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.Citation;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.EventType;

/**
 * A result was taken over as published, with our count of the same ballots beside it and every deviation.
 *
 * @param published every project on the ballot, as the source gives it
 * @param recomputed what rule and ballots come to; where that is a tie which nobody declared how to break, the published
 *     result stands and the tie is flagged
 */
@EventType("published-result-recorded")
public record PublishedResultRecorded(
        CycleId cycle,
        Citation source,
        List<PublishedProject> published,
        Allocation recomputed,
        BallotCount ballots,
        List<ResultDeviation> deviations,
        Act act)
        implements CycleEvent {

    public PublishedResultRecorded {
        published = List.copyOf(published);
        deviations = List.copyOf(deviations);
    }
}
