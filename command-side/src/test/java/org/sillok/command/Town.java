package org.sillok.command;

import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.words;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.sillok.axon.EventLog;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CategoryRule;
import org.sillok.kernel.cycle.ClassRule;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Denominator;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.LiveTally;
import org.sillok.kernel.cycle.Membership.Enrolled;
import org.sillok.kernel.cycle.Membership.Everyone;
import org.sillok.kernel.cycle.Membership.InOffice;
import org.sillok.kernel.cycle.Membership.Proposers;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageClosed;
import org.sillok.kernel.cycle.StageOpened;
import org.sillok.kernel.cycle.StageWindow;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.proposal.Channel;
import org.sillok.kernel.proposal.ProposalScreened;
import org.sillok.kernel.proposal.ProposalSubmitted;
import org.sillok.kernel.proposal.Screening;

/** The town that votes in these tests: four projects in two categories, four classes of voters. */
public final class Town {

    public static final CategoryId CITY = new CategoryId("city");
    public static final CategoryId LOCAL = new CategoryId("local");
    public static final VoterClassId CITIZENS = new VoterClassId("citizens");
    public static final VoterClassId COMMITTEE = new VoterClassId("committee");
    public static final VoterClassId PROPOSERS = new VoterClassId("proposers");
    public static final VoterClassId SCHOOL = new VoterClassId("school");
    public static final ProposalId LIBRARY = new ProposalId("library");
    public static final ProposalId PARK = new ProposalId("park");
    public static final ProposalId LAMPS = new ProposalId("lamps");
    public static final ProposalId TREES = new ProposalId("trees");
    public static final Citation RULE = new Citation("Call for proposals", "no. 7");
    public static final AllocationRule GREEDY = new AllocationRule.Greedy(WhenTooDear.SKIP, null, RULE);

    public static final List<Project> PROJECTS = List.of(
            new Project(LIBRARY, CITY, 600, 0),
            new Project(PARK, CITY, 500, 1),
            new Project(LAMPS, LOCAL, 300, 2),
            new Project(TREES, LOCAL, 100, 3));

    private Town() {}

    public static CycleParameters parameters(boolean recast) {
        return parameters(recast, TieBreak.by(new TieBreak.Criterion.EarlierSubmission()));
    }

    public static CycleParameters parameters(boolean recast, TieBreak tieBreak) {
        return new CycleParameters(
                List.of(category(CITY, 1_000), category(LOCAL, 350)),
                List.of(
                        new ClassRule(CITIZENS, words(30), Fraction.of(1, 2), new Everyone()),
                        new ClassRule(COMMITTEE, words(31), Fraction.of(3, 10), new InOffice(Hall.BODY)),
                        new ClassRule(PROPOSERS, words(32), Fraction.of(1, 10), new Proposers()),
                        new ClassRule(SCHOOL, words(33), Fraction.of(1, 10), new Enrolled())),
                Denominator.VOTERS,
                BallotRule.approval(List.of(new ChoiceLimit(CITY, 0, 1), new ChoiceLimit(LOCAL, 0, 2))),
                GREEDY,
                tieBreak,
                2,
                LiveTally.NEVER_BEFORE_CLOSING,
                recast);
    }

    private static CategoryRule category(CategoryId id, long envelope) {
        return new CategoryRule(id, words(20), envelope, null, 1);
    }

    /** Submission, then voting, then confirmation; voting from one instant to another, the others an hour each. */
    public static Schedule schedule(Instant opens, Instant closes) {
        var hour = Duration.ofHours(1);
        return new Schedule(List.of(
                new StageWindow(Stage.SUBMISSION, opens.minus(hour), opens),
                new StageWindow(Stage.BALLOT, opens, closes),
                new StageWindow(Stage.CONFIRMATION, closes, closes.plus(hour))));
    }

    public static CycleEstablished established(CycleId cycle, CycleParameters parameters, Schedule schedule) {
        return new CycleEstablished(cycle, Hall.BODY, null, 2020, "KRW", words(10), parameters, schedule, clerk());
    }

    /** What leads up to voting, and its opening. */
    public static List<Event> open(CycleId cycle, CycleParameters parameters, Schedule schedule) {
        var opens = schedule.window(Stage.BALLOT).orElseThrow().opens();
        return List.of(
                established(cycle, parameters, schedule),
                new StageOpened(cycle, Stage.SUBMISSION, opens.minus(Duration.ofHours(1)), clerk()),
                new StageClosed(cycle, Stage.SUBMISSION, opens, clerk()),
                opened(cycle, parameters, opens));
    }

    public static BallotingOpened opened(CycleId cycle, CycleParameters parameters, Instant at) {
        return new BallotingOpened(cycle, at, parameters, PROJECTS, List.of(), clerk());
    }

    /** Somebody has an eligible proposal, of which nothing else is known. */
    public static List<Event> proposes(PersonId person, ProposalId proposal, CycleId cycle) {
        var act = Hall.member(person);
        return List.of(
                new ProposalSubmitted(
                        proposal,
                        cycle,
                        CITY,
                        words(40),
                        words(41),
                        null,
                        null,
                        List.of(person),
                        Channel.ONLINE,
                        null,
                        seen(cycle),
                        act),
                new ProposalScreened(proposal, Screening.ELIGIBLE, LAW, 1, seen(cycle), clerk()));
    }

    /** The body whose assembly confirms, with Ada in office. */
    public static List<Event> body(BodyId body) {
        var since = Hall.DAY.minusYears(1);
        var ada = new Membership(new MembershipId("seat-1.1"), new SeatId("seat", 1), Hall.ADA, since, null, null, 1);
        return List.of(
                new BodyEstablished(body, words(1), null, since, Hall.ZONE, Hall.charter(), clerk()),
                new MemberAppointed(body, ada, List.of(), clerk()));
    }

    /** Puts events into a running record as they are. */
    public static void record(RunningSide side, List<? extends Event> events) {
        var log = side.part(EventLog.class);
        for (var event : events) {
            var stream = event.stream().toString();
            var messages = new ArrayList<DomainEventMessage<?>>();
            messages.add(new GenericDomainEventMessage<>(
                    "test", stream, log.lastSequence(stream).orElse(-1) + 1, event));
            side.part(EventStorageEngine.class).appendEvents(messages);
        }
    }

    private static Evidence seen(CycleId cycle) {
        return new Evidence(cycle.toString(), 0);
    }

    /** Who does something, under which authority does not matter. */
    public static Act act() {
        return clerk();
    }
}
