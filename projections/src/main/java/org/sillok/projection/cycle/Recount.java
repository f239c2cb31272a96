package org.sillok.projection.cycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.CategorySelection;
import org.sillok.kernel.cycle.ClassSum;
import org.sillok.kernel.cycle.ClassTurnout;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.ProjectVotes;
import org.sillok.kernel.cycle.Standing;

/**
 * A cycle counted again by anybody, from what is published: the rules, the ballots, and of classes whose ballots are not
 * published one by one, the sums.
 *
 * @param ballots published with their choices
 * @param inSumOnly ballots that count and are published in sum only
 * @param voided castings after the closing
 * @param inSum the classes that are published in sum only
 * @param counted what they come to by the rules
 * @param told what the record says they come to
 * @param differences in words, nothing where both are the same
 */
public record Recount(
        long ballots,
        long inSumOnly,
        long voided,
        List<VoterClassId> inSum,
        Allocation counted,
        Allocation told,
        List<String> differences) {

    public Recount {
        inSum = List.copyOf(inSum);
        differences = List.copyOf(differences);
    }

    /** Counts again. @param told the result as the record gives it */
    public static Recount of(Poll poll, List<BallotLine> lines, Allocation told) {
        var whole = lines.stream()
                .filter(line -> line.voterClass() != null && line.choices() != null)
                .map(line -> new CountedBallot(
                        Objects.requireNonNull(line.voterClass()), Objects.requireNonNull(line.choices())))
                .toList();
        var inSumOnly = lines.stream()
                .filter(line -> line.told() == BallotLine.Told.IN_SUM_ONLY && line.castings() > line.voided())
                .count();
        var sums = sums(whole, told);
        var counted = poll.allocate(whole, sums);
        return new Recount(
                whole.size(),
                inSumOnly,
                lines.stream().mapToLong(BallotLine::voided).sum(),
                sums.stream().map(ClassSum::voterClass).toList(),
                counted,
                told,
                differences(counted, told, inSumOnly, sums));
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    /** What the record says of the classes of which no ballot is published. */
    private static List<ClassSum> sums(List<CountedBallot> whole, Allocation told) {
        var published = new HashSet<VoterClassId>();
        whole.forEach(ballot -> published.add(ballot.voterClass()));
        var ballots = new HashMap<VoterClassId, Long>();
        var given = new HashMap<VoterClassId, List<ClassSum.Given>>();
        for (var tally : told instanceof Selection selection ? selection.categories() : List.<CategorySelection>of()) {
            for (var turnout : tally.tally().turnout()) take(turnout, published, ballots);
            for (var standing : tally.tally().standings()) take(standing, given);
        }
        return ballots.entrySet().stream()
                .map(one -> new ClassSum(one.getKey(), one.getValue(), given.getOrDefault(one.getKey(), List.of())))
                .toList();
    }

    private static void take(ClassTurnout turnout, Set<VoterClassId> published, Map<VoterClassId, Long> ballots) {
        if (turnout.voters() > 0 && !published.contains(turnout.voterClass())) {
            ballots.put(turnout.voterClass(), turnout.voters());
        }
    }

    private static void take(Standing standing, Map<VoterClassId, List<ClassSum.Given>> given) {
        for (var votes : standing.byClass()) {
            given.computeIfAbsent(votes.voterClass(), unknown -> new ArrayList<>())
                    .add(new ClassSum.Given(standing.project(), votes.voters(), votes.votes()));
        }
    }

    private static List<String> differences(Allocation counted, Allocation told, long inSumOnly, List<ClassSum> sums) {
        var found = new ArrayList<String>();
        var summed = sums.stream().mapToLong(ClassSum::ballots).sum();
        if (told instanceof Selection && summed != inSumOnly) {
            found.add("%d ballots are published in sum only, but the sums are of %d".formatted(inSumOnly, summed));
        }
        if (counted.equals(told)) return found;
        if (counted instanceof Selection ours && told instanceof Selection theirs) compare(ours, theirs, found);
        else found.add("counted: %s; told: %s".formatted(counted, told));
        if (found.isEmpty()) found.add("the numbers agree, but not the order or the reasons");
        return found;
    }

    private static void compare(Selection ours, Selection theirs, List<String> found) {
        var told = standings(theirs);
        standings(ours).forEach((project, standing) -> {
            var other = told.get(project);
            if (other == null) found.add(project.value() + " is not in the result told");
            else compare(standing, other, found);
        });
        if (!funded(ours).equals(funded(theirs))) {
            found.add("counted as funded: %s; told as funded: %s".formatted(funded(ours), funded(theirs)));
        }
    }

    private static void compare(Standing ours, Standing theirs, List<String> found) {
        for (int i = 0; i < ours.byClass().size(); i++) {
            ProjectVotes counted = ours.byClass().get(i);
            if (!theirs.byClass().contains(counted)) {
                found.add("%s: class %s gave %d votes on %d ballots, and the result tells otherwise"
                        .formatted(ours.project().value(), counted.voterClass(), counted.votes(), counted.voters()));
            }
        }
        if (!ours.score().equals(theirs.score())) {
            found.add("%s: score %s counted, %s told".formatted(ours.project().value(), ours.score(), theirs.score()));
        }
    }

    private static Map<ProposalId, Standing> standings(Selection selection) {
        var standings = new HashMap<ProposalId, Standing>();
        for (var category : selection.categories()) {
            for (var standing : category.tally().standings()) standings.put(standing.project(), standing);
        }
        return standings;
    }

    private static Set<ProposalId> funded(Selection selection) {
        var funded = new HashSet<ProposalId>();
        selection.categories().forEach(category -> funded.addAll(category.funded()));
        return funded;
    }
}
