package org.sillok.kernel.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.VoterClassId;

/** The ballots of a poll counted in one pass: by project and class, and for each ballot which projects it chose. */
final class Count {

    private final Poll poll;
    private final Map<ProposalId, Integer> projects = new HashMap<>();
    private final Map<VoterClassId, Integer> classes = new HashMap<>();
    private final long[] ballots;
    private final long[][] voters;
    private final long[][] votes;
    private final List<int[]> choices = new ArrayList<>();

    private Count(Poll poll) {
        this.poll = poll;
        for (var project : poll.projects()) projects.put(project.id(), projects.size());
        for (var one : poll.electorate().classes()) classes.put(one.id(), classes.size());
        ballots = new long[classes.size()];
        voters = new long[projects.size()][classes.size()];
        votes = new long[projects.size()][classes.size()];
    }

    static Count of(Poll poll, Iterable<CountedBallot> ballots) {
        var count = new Count(poll);
        for (var ballot : ballots) count.add(ballot);
        return count;
    }

    /** The projects that each ballot chose, as places in the poll; in no order that means anything. */
    List<int[]> choices() {
        return choices;
    }

    List<CategoryTally> tallies() {
        return poll.categories().stream().map(this::tally).toList();
    }

    private void add(CountedBallot ballot) {
        var given = ballot.choices();
        if (given.form() != poll.ballot().form())
            throw new InvalidValue("form", poll.ballot().form().name(), given.form());
        var voterClass = place(classes, ballot.voterClass());
        var chosen = new int[given.projects().size()];
        for (var i = 0; i < chosen.length; i++) {
            chosen[i] = place(projects, given.projects().get(i));
            voters[chosen[i]][voterClass]++;
            votes[chosen[i]][voterClass] += poll.ballot().worth(given, i);
        }
        ballots[voterClass]++;
        choices.add(chosen);
    }

    void add(ClassSum sum) {
        var voterClass = place(classes, sum.voterClass());
        ballots[voterClass] += sum.ballots();
        for (var given : sum.given()) {
            var project = place(projects, given.project());
            voters[project][voterClass] += given.voters();
            votes[project][voterClass] += given.votes();
        }
    }

    private static <T> int place(Map<T, Integer> places, T name) {
        var place = places.get(name);
        if (place == null) throw new InvalidValue("ballot", "for what is on it", name);
        return place;
    }

    private CategoryTally tally(Category category) {
        var here = IntStream.range(0, projects.size())
                .filter(project -> poll.projects().get(project).category().equals(category.id()))
                .toArray();
        var turnout = turnout(here);
        var standings = ranked(Arrays.stream(here).mapToObj(project -> standing(project, turnout)));
        return new CategoryTally(category.id(), category.envelope(), turnout, standings);
    }

    private static List<Standing> ranked(Stream<Standing> standings) {
        var ranked = new ArrayList<Standing>();
        var best = standings.sorted(Comparator.comparing(Standing::score)
                .reversed()
                .thenComparing(standing -> standing.project().value()));
        for (var next : best.toList()) {
            var equal = !ranked.isEmpty() && ranked.getLast().score().equals(next.score());
            ranked.add(next.ranked(equal ? ranked.getLast().rank() : ranked.size() + 1));
        }
        return ranked;
    }

    private List<ClassTurnout> turnout(int[] here) {
        var electorate = poll.electorate();
        var counts = electorate.classes().stream().map(one -> {
            var place = place(classes, one.id());
            var cast = Arrays.stream(here)
                    .mapToLong(project -> votes[project][place])
                    .sum();
            return new ClassTurnout(one.id(), ballots[place], cast, one.weight(), Fraction.ZERO);
        });
        var declared = counts.toList();
        var casting = declared.stream()
                .filter(one -> divisor().applyAsLong(one) > 0)
                .map(ClassTurnout::voterClass)
                .collect(Collectors.toSet());
        return declared.stream()
                .map(one -> one.weighing(electorate.effective(one.voterClass(), casting)))
                .toList();
    }

    /** What counts as having cast anything. */
    private ToLongFunction<ClassTurnout> divisor() {
        return poll.electorate().denominator() == Denominator.VOTES ? ClassTurnout::votes : ClassTurnout::voters;
    }

    private Fraction score(int project, List<ClassTurnout> turnout) {
        var score = Fraction.ZERO;
        for (var i = 0; i < turnout.size(); i++) {
            var one = turnout.get(i);
            if (one.effective().signum() == 0) continue;
            var divisor = poll.electorate().denominator() == Denominator.ONE
                    ? 1
                    : divisor().applyAsLong(one);
            score = score.plus(one.effective().times(Fraction.of(votes[project][i], divisor)));
        }
        return score;
    }

    private Standing standing(int place, List<ClassTurnout> turnout) {
        var project = poll.projects().get(place);
        var byClass = IntStream.range(0, classes.size())
                .mapToObj(one -> new ProjectVotes(
                        poll.electorate().classes().get(one).id(), voters[place][one], votes[place][one]))
                .toList();
        return new Standing(project.id(), project.cost(), project.submitted(), byClass, score(place, turnout), 0);
    }
}
