package org.sillok.benchmarks.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.sillok.benchmarks.record.Committee;
import org.sillok.benchmarks.tally.MassBallot;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CategoryRule;
import org.sillok.kernel.cycle.ClassRule;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.LiveTally;
import org.sillok.kernel.cycle.Membership;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageWindow;

/** A cycle of 200 projects and four classes of voters, open to everybody, whose voting has just begun. */
final class OpenCycle {

    static final CycleId ID = new CycleId("cycle");

    private static final Duration STAGE = Duration.ofDays(30);
    private static final int SMALLEST_CLASS_SHOWN = 5;

    private OpenCycle() {}

    static List<Event> events(Committee committee, Instant now) {
        var poll = new MassBallot(0).greedy();
        var parameters = parameters(poll);
        var title = Committee.commitment("cycle");
        return List.of(
                new CycleEstablished(
                        ID, committee.id(), null, 2020, "KRW", title, parameters, schedule(now), Committee.clerk()),
                new BallotingOpened(
                        ID,
                        now,
                        parameters,
                        poll.projects(),
                        poll.projects().stream()
                                .map(project -> new Evidence(project.id().toString(), 0))
                                .toList(),
                        Committee.clerk()));
    }

    private static CycleParameters parameters(Poll poll) {
        return new CycleParameters(
                poll.categories().stream()
                        .map(one ->
                                new CategoryRule(one.id(), Committee.commitment("category"), one.envelope(), null, 0))
                        .toList(),
                poll.electorate().classes().stream()
                        .map(one -> new ClassRule(
                                one.id(), Committee.commitment("class"), one.weight(), new Membership.Everyone()))
                        .toList(),
                poll.electorate().denominator(),
                poll.ballot(),
                poll.rule(),
                poll.tieBreak(),
                SMALLEST_CLASS_SHOWN,
                LiveTally.NEVER_BEFORE_CLOSING,
                false);
    }

    /** Stages of a month each, with voting in progress now. */
    private static Schedule schedule(Instant now) {
        var voting = now.minus(Duration.ofDays(1));
        return new Schedule(IntStream.range(0, Stage.values().length)
                .mapToObj(at -> new StageWindow(
                        Stage.values()[at],
                        voting.plus(STAGE.multipliedBy(at - Stage.BALLOT.ordinal())),
                        voting.plus(STAGE.multipliedBy(at + 1L - Stage.BALLOT.ordinal()))))
                .toList());
    }
}
