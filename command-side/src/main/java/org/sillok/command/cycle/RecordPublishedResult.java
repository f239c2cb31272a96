package org.sillok.command.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Citation;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.PublishedProject;

/**
 * Take a result over as it was published.
 *
 * @param count the ballots as they lie in the record; absent while voting is not over
 */
record RecordPublishedResult(
        CycleId cycle,
        Citation source,
        List<PublishedProject> published,
        @Nullable BallotCounting count,
        Act act) implements Command {

    RecordPublishedResult {
        published = List.copyOf(published);
    }

    @Override
    public CycleId target() {
        return cycle;
    }
}
