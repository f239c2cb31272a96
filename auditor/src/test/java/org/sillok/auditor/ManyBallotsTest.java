package org.sillok.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Result;
import org.sillok.auditor.recount.Recounting;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleSamples;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Samples;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.ProposalShortlisted;
import org.sillok.kernel.proposal.ProposalSubmitted;

/** A city votes: 100,000 ballots with ten choices each among 200 projects, counted again one by one. */
class ManyBallotsTest {

    private static final int BALLOTS = 100_000;
    private static final int CITY = 150;
    private static final int PROJECTS = 200;

    private final Random random = new Random(2019);
    private final List<Project> projects = IntStream.range(0, PROJECTS)
            .mapToObj(number -> new Project(
                    new ProposalId("project-" + number),
                    number < CITY ? CycleSamples.CITY : CycleSamples.LOCAL,
                    10 + random.nextInt(90),
                    number))
            .toList();
    private final List<CountedBallot> ballots =
            Stream.generate(this::ballot).limit(BALLOTS).toList();

    private long ofTheCycle;

    private CountedBallot ballot() {
        var voters =
                List.of(CycleSamples.CITIZENS, CycleSamples.COMMITTEE, CycleSamples.PROPOSERS, CycleSamples.SCHOOL);
        int which = Math.max(0, random.nextInt(100) - 96);
        var chosen =
                Stream.concat(chosen(7, 0, CITY), chosen(3, CITY, PROJECTS)).toList();
        return new CountedBallot(voters.get(which), new Choices.Approval(chosen));
    }

    /** Few projects have most of the votes. */
    private Stream<ProposalId> chosen(int most, int from, int until) {
        return Stream.generate(() -> from + (int) ((until - from) * Math.pow(random.nextDouble(), 3)))
                .distinct()
                .limit(most)
                .map(number -> projects.get(number).id());
    }

    @Test
    void a_hundred_thousand_ballots_are_counted_again_one_by_one() throws IOException {
        var result = recounted(ballots, ballots);

        assertThat(result.findings()).isEmpty();
        assertThat(result.covered()).containsEntry("ballots counted one by one", (long) BALLOTS);
    }

    @Test
    void a_result_that_leaves_out_the_choices_of_one_ballot_is_named() throws IOException {
        var cast = ballots.subList(0, 1000);
        var counted = new ArrayList<>(cast);
        counted.set(777, new CountedBallot(cast.get(777).voterClass(), new Choices.Approval(List.of())));

        var result = recounted(cast, counted);

        assertThat(result.holds()).isFalse();
        assertThat(result.findings())
                .allMatch(finding -> finding.toString().contains("the result is not what ballots"));
    }

    /** @param counted the ballots that the result says it is of */
    private Result recounted(List<CountedBallot> cast, List<CountedBallot> counted) throws IOException {
        var maker = new MadeLog.Maker();
        var events = events(cast, counted);
        ofTheCycle = 0;
        for (int i = 0; i < events.size(); i++) maker.event(recorded(i, events.get(i)));
        long begun = System.nanoTime();
        var result =
                Audits.result(Audits.audit(maker.log(), findings -> List.of(new Recounting(findings))), Check.CYCLES);
        System.out.printf(
                "%,d ballots verified and counted again in %d ms%n",
                cast.size(), (System.nanoTime() - begun) / 1_000_000);
        return result;
    }

    private RecordedEvent recorded(long position, Event event) {
        long sequence = switch (event) {
            case BallotCast ignored -> 0;
            case ProposalSubmitted ignored -> 0;
            case ProposalShortlisted ignored -> 1;
            default -> ofTheCycle++;
        };
        return new RecordedEvent(position, "e" + position, event.stream().toString(), sequence, Samples.NOON, event);
    }

    private List<Event> events(List<CountedBallot> cast, List<CountedBallot> counted) {
        var stated = Samples.stated();
        var events = new ArrayList<Event>();
        events.add(new CycleEstablished(
                Samples.CYCLE,
                Samples.BODY,
                Samples.BUDGET,
                2020,
                "KRW",
                Samples.words("cycle"),
                CycleSamples.PARAMETERS,
                CycleSamples.SCHEDULE,
                stated));
        for (var project : projects) {
            var seen = new Evidence(Samples.CYCLE.toString(), 0);
            events.add(new ProposalSubmitted(
                    project.id(),
                    Samples.CYCLE,
                    project.category(),
                    Samples.words("title"),
                    Samples.words("text"),
                    null,
                    null,
                    List.of(),
                    Channel.MAIL,
                    null,
                    seen,
                    stated));
            events.add(new ProposalShortlisted(project.id(), project.cost(), stated));
        }
        int opened = events.size();
        events.add(new BallotingOpened(
                Samples.CYCLE, CycleSamples.VOTING_OPENS, CycleSamples.PARAMETERS, projects, List.of(), stated));
        for (var ballot : cast) {
            int voter = events.size();
            events.add(new BallotCast(
                    new BallotId("%064x".formatted(voter)),
                    Samples.CYCLE,
                    ballot.voterClass(),
                    ballot.choices(),
                    new Salt("%032x".formatted(voter)),
                    VoterAct.of(Provenance.ENTERED)));
        }
        events.add(new BallotingClosed(Samples.CYCLE, CycleSamples.VOTING_CLOSES, stated));
        var selection =
                (Allocation.Selection) CycleSamples.PARAMETERS.poll(projects).allocate(counted);
        events.add(new SelectionComputed(
                Samples.CYCLE,
                selection,
                new BallotCount(cast.size(), 0, 0, opened, opened + cast.size() + 1),
                stated));
        return events;
    }
}
