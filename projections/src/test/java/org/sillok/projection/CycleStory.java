package org.sillok.projection;

import java.util.List;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.CycleSamples;
import org.sillok.kernel.Samples;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.PublishedProject;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.ResultDeviation;

/** Two cycles in which everything happens: one is voted on here, the result of the other was published elsewhere. */
final class CycleStory {

    private static final CycleId PUBLISHED = new CycleId("2018");

    private CycleStory() {}

    static void tell(Chronicle chronicle) {
        for (var event : List.of(
                "cycle-established/1",
                "cycle-parameters-changed/1",
                "stage-opened/1",
                "stage-extended/1",
                "stage-closed/1",
                "voters-enrolled/1",
                "balloting-opened/1",
                "ballot-cast/1",
                "ballot-recast/1",
                "balloting-closed/1",
                "selection-computed/1",
                "selection-confirmed/1")) {
            chronicle.add(Samples.event(event));
        }
        published(chronicle);
    }

    /** What was published ends in a tie that nobody declared how to break. */
    private static void published(Chronicle chronicle) {
        var tied = List.of(CycleSamples.LIBRARY, CycleSamples.PLAYGROUND);
        chronicle
                .add(new CycleEstablished(
                        PUBLISHED,
                        Samples.BODY,
                        null,
                        2019,
                        "KRW",
                        Samples.words("cycle 2018"),
                        CycleSamples.PARAMETERS,
                        CycleSamples.SCHEDULE,
                        Samples.stated()))
                .add(new BallotingOpened(
                        PUBLISHED,
                        CycleSamples.VOTING_OPENS,
                        CycleSamples.PARAMETERS,
                        CycleSamples.PROJECTS,
                        List.of(),
                        Samples.stated()))
                .add(new BallotingClosed(PUBLISHED, CycleSamples.VOTING_CLOSES, Samples.stated()))
                .add(new PublishedResultRecorded(
                        PUBLISHED,
                        Samples.ARTICLE_9,
                        CycleSamples.PROJECTS.stream()
                                .map(project -> new PublishedProject(project.id(), tied.contains(project.id()), null))
                                .toList(),
                        new Allocation.UndeclaredTie(CycleSamples.CITY, tied),
                        CycleSamples.COUNT,
                        List.of(new ResultDeviation.TieNotDeclared(CycleSamples.CITY, tied)),
                        Samples.stated()));
    }
}
