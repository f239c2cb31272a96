package org.sillok.projection.cycle;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.CategoryRule;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Poll;
import org.sillok.projection.body.BodyRef;

/**
 * A cycle's election as it is handed on to others: its rules, its projects, and each ballot as far as it is told.
 *
 * @param zone the time of the body whose assembly confirms
 * @param voting how voting was; absent while it is not over
 * @param ballots all of them once voting is over, and none before
 * @param funded what was selected; absent where there is no result
 */
public record ElectionFile(
        CycleId cycle,
        BodyRef body,
        ZoneId zone,
        Commitment title,
        int fiscalYear,
        String currency,
        CycleParameters parameters,
        Poll poll,
        CycleView.@Nullable StageLine voting,
        List<Entry> projects,
        List<BallotLine> ballots,
        @Nullable List<ProposalId> funded) {

    /**
     * A project on the ballot.
     *
     * @param title absent where the record has no such proposal
     * @param externalId its name where it was taken over from; absent for what began here
     */
    public record Entry(
            ProposalId project,
            @Nullable Commitment title,
            @Nullable String externalId) {}

    public ElectionFile {
        projects = List.copyOf(projects);
        ballots = List.copyOf(ballots);
        if (funded != null) funded = List.copyOf(funded);
    }

    /** Every text of it, sealed. */
    public List<Commitment> texts() {
        return Stream.of(
                        Stream.of(title),
                        Stream.ofNullable(body.name()),
                        parameters.categories().stream().map(CategoryRule::label),
                        projects.stream().map(Entry::title).flatMap(Stream::ofNullable))
                .flatMap(some -> some)
                .toList();
    }
}
