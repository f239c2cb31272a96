package org.sillok.benchmarks.tally;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.sillok.kernel.Citation;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotRule;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices.Approval;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.Category;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.Denominator;
import org.sillok.kernel.cycle.Electorate;
import org.sillok.kernel.cycle.Fraction;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.kernel.cycle.TieBreak.Criterion;
import org.sillok.kernel.cycle.VoterClass;

/** A generated ballot, the same at every run: each voter chooses 10 of 200 projects, popular ones more often. */
public final class MassBallot {

    static final Citation GENERATED = new Citation("generated", "for measuring");

    private static final int PROJECTS = 200;
    private static final int CHOICES = 10;
    private static final long ENVELOPE = 3_000_000;
    private static final CategoryId CATEGORY = new CategoryId("all");
    private static final List<VoterClass> CLASSES = List.of(
            new VoterClass(new VoterClassId("citizens"), Fraction.of(5, 10)),
            new VoterClass(new VoterClassId("committee"), Fraction.of(3, 10)),
            new VoterClass(new VoterClassId("proposers"), Fraction.of(1, 10)),
            new VoterClass(new VoterClassId("school"), Fraction.of(1, 10)));

    private final Random random = new Random(7);
    private final List<Project> projects;
    private final List<CountedBallot> weighted;

    public MassBallot(int voters) {
        projects = IntStream.range(0, PROJECTS)
                .mapToObj(place -> new Project(project(place), CATEGORY, 1_000 + random.nextInt(100_000), place))
                .toList();
        weighted = IntStream.range(0, voters).mapToObj(voter -> ballot()).toList();
    }

    private static ProposalId project(int place) {
        return new ProposalId("project-" + place);
    }

    private CountedBallot ballot() {
        var chosen = new LinkedHashSet<ProposalId>();
        while (chosen.size() < CHOICES) chosen.add(project((int) (PROJECTS * Math.pow(random.nextDouble(), 3))));
        var voterClass = CLASSES.get(random.nextInt(100) < 90 ? 0 : 1 + random.nextInt(3));
        return new CountedBallot(voterClass.id(), new Approval(List.copyOf(chosen)));
    }

    /** The ballots of four classes. */
    public List<CountedBallot> weighted() {
        return weighted;
    }

    /** The same ballots, all of one class. */
    List<CountedBallot> equal() {
        var equal = new ArrayList<CountedBallot>();
        for (var ballot : weighted)
            equal.add(new CountedBallot(CLASSES.getFirst().id(), ballot.choices()));
        return equal;
    }

    /** The poll of four classes. */
    Poll weighted(AllocationRule rule) {
        return poll(new Electorate(CLASSES, Denominator.VOTES), rule);
    }

    /** The poll of four classes under the greedy rule. */
    public Poll greedy() {
        return weighted(new Greedy(WhenTooDear.SKIP, null, GENERATED));
    }

    /** The poll of one class. */
    Poll equal(AllocationRule rule) {
        return poll(Electorate.of(CLASSES.getFirst().id(), Denominator.ONE), rule);
    }

    private Poll poll(Electorate electorate, AllocationRule rule) {
        var ballot = BallotRule.approval(List.of(new ChoiceLimit(CATEGORY, 0, CHOICES)));
        var tieBreak = TieBreak.by(new Criterion.LowerCost(), new Criterion.EarlierSubmission());
        return new Poll(List.of(new Category(CATEGORY, ENVELOPE)), projects, electorate, ballot, rule, tieBreak);
    }
}
