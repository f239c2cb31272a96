package org.sillok.standalone.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PlainText;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.CountedBallot;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.TieBreak;
import org.sillok.pabulib.PbElection;
import org.sillok.pabulib.PbMoney;
import org.sillok.pabulib.PbPoll;
import org.sillok.pabulib.PbProject;
import org.sillok.pabulib.VoteType;

/**
 * What a file says, in terms of a cycle. What a cycle cannot say is refused with its reason.
 *
 * @param fiscalYear the year that names the election
 * @param poll with the published rule, and no tie-break, for no file declares one
 * @param ballots in the order of the file
 */
record Terms(int fiscalYear, String currency, Poll poll, List<CountedBallot> ballots) {

    /** Limits that a ballot of a cycle does not have, and money that is not in one envelope. */
    private static final List<String> NO_PLACE_FOR = List.of(
            "min_sum_cost",
            "max_sum_cost",
            "budget_per_category",
            "budget_per_neighborhood",
            "min_length_per_category",
            "max_length_per_category",
            "min_sum_cost_per_category",
            "max_sum_cost_per_category");

    private static final int LONGEST_ID = 100;

    /** What becomes something of the cycle, or is counted again. */
    private static final Set<String> TAKEN = Set.of(
            "description",
            "country",
            "unit",
            "subunit",
            "instance",
            "num_projects",
            "num_votes",
            "budget",
            "vote_type",
            "rule",
            "date_begin",
            "date_end",
            "min_length",
            "max_length",
            "min_points",
            "max_points",
            "min_sum_points",
            "max_sum_points",
            "min_project_score_threshold",
            "scoring_fn",
            "default_score",
            "currency");

    static Terms of(PbElection election) {
        NO_PLACE_FOR.stream().filter(election.meta()::containsKey).findFirst().ifPresent(key -> {
            throw new NotTakenOver("a cycle has nothing like " + key);
        });
        requireSelectedOrNot(election);
        try {
            for (var project : election.projects()) {
                PlainText.require("project_id", project.id(), LONGEST_ID);
                counted(election.voteType(), project);
            }
            return read(election);
        } catch (InvalidValue value) {
            throw new NotTakenOver(String.valueOf(value.getMessage()));
        }
    }

    private static Terms read(PbElection election) {
        var currency = election.text("currency")
                .filter(code -> code.matches("[A-Z]{3}"))
                .orElseThrow(() -> new NotTakenOver("it names no currency"));
        var pb = new PbPoll(election, PbMoney.of(currency));
        var poll = pb.poll(rule(election, pb), TieBreak.NONE);
        var ballots = pb.ballots();
        if (ballots.isEmpty()) throw new NotTakenOver("nobody voted");
        requireLimitsKept(poll, ballots);
        return new Terms(year(election), currency, poll, ballots);
    }

    private static AllocationRule rule(PbElection election, PbPoll pb) {
        return pb.rule()
                .orElseThrow(() -> new NotTakenOver(
                        "the rule is named \"%s\", which is none that a cycle has".formatted(election.rule())));
    }

    private static int year(PbElection election) {
        var instance = election.text("instance").orElseThrow();
        if (!instance.matches("[1-9][0-9]{3}")) throw new NotTakenOver("its instance is no year: " + instance);
        return Integer.parseInt(instance);
    }

    private static void requireSelectedOrNot(PbElection election) {
        var told = election.projects().stream()
                .filter(project -> project.selected().isPresent())
                .count();
        if (told != 0 && told != election.projects().size()) {
            throw new NotTakenOver("it does not say of every project whether it was selected");
        }
        election.projects().stream()
                .filter(project -> !Set.of(0, 1).contains(project.selected().orElse(0)))
                .map(PbProject::id)
                .findFirst()
                .ifPresent(project -> {
                    throw new NotTakenOver(
                            "project %s is marked as selected in another way than by the rule".formatted(project));
                });
    }

    private static void requireLimitsKept(Poll poll, List<CountedBallot> ballots) {
        var categories = poll.categoryOf();
        for (var place = 0; place < ballots.size(); place++) {
            var faults = poll.ballot().faults(ballots.get(place).choices(), categories);
            if (!faults.isEmpty()) throw new NotTakenOver("vote %d breaks a limit: %s".formatted(place + 1, faults));
        }
    }

    /** Whether a result was published. */
    static boolean hasResult(PbElection election) {
        return election.projects().stream()
                .anyMatch(project -> project.selected().isPresent());
    }

    /** What is published as the votes that the rule counts: points or places where there are such, and else voters. */
    static Optional<Long> counted(VoteType type, PbProject project) {
        var told = switch (type) {
            case APPROVAL, CHOOSE_1 -> project.votes().or(project::score);
            case CUMULATIVE, SCORING, ORDINAL -> project.score();
        };
        told.filter(votes -> votes.signum() < 0 || votes.stripTrailingZeros().scale() > 0)
                .ifPresent(votes -> {
                    throw new NotTakenOver("%s is no number of votes for project %s".formatted(votes, project.id()));
                });
        return told.map(BigDecimal::longValueExact);
    }

    /** What a file says and the record has no place for, in words. */
    static List<String> leftOut(PbElection election) {
        var keys = election.meta().sequencedKeySet().stream()
                .filter(key -> !TAKEN.contains(key))
                .toList();
        return keys.isEmpty() ? List.of() : List.of("of the election: " + keys);
    }

    /** The numbers of voters that are published beside points and places, where the votes give others. */
    List<String> otherVoters(PbElection election) {
        if (!election.voteType().hasPoints() && election.voteType() != VoteType.ORDINAL) return List.of();
        return poll.count(ballots).getFirst().standings().stream()
                .flatMap(standing -> election.projects().get(standing.submitted()).votes().stream()
                        .filter(told -> told.longValue() != standing.voters())
                        .map(told -> "%s voters of %s, where the votes are of %d"
                                .formatted(
                                        told,
                                        election.projects()
                                                .get(standing.submitted())
                                                .id(),
                                        standing.voters())))
                .toList();
    }
}
