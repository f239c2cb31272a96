package org.sillok.kernel.ballot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotFault.TooFewChosen;
import org.sillok.kernel.ballot.BallotFault.TooFewForProject;
import org.sillok.kernel.ballot.BallotFault.TooFewPoints;
import org.sillok.kernel.ballot.BallotFault.TooManyChosen;
import org.sillok.kernel.ballot.BallotFault.TooManyForProject;
import org.sillok.kernel.ballot.BallotFault.TooManyPoints;
import org.sillok.kernel.ballot.BallotFault.UnknownProject;
import org.sillok.kernel.ballot.BallotFault.WrongForm;
import org.sillok.kernel.ballot.Choices.Approval;
import org.sillok.kernel.ballot.Choices.Points;
import org.sillok.kernel.ballot.Choices.Ranking;

/**
 * What a ballot has to look like, and what its choices count.
 *
 * @param limits one for each category, at least one
 * @param points how points may be spent; given if and only if the form is {@code POINTS}
 * @param ranks what the first, second, ... place of a ranking counts, 1 to 1,000,000 each; later places count nothing.
 *     Where there are none, a ranking of k projects gives k to the first, down to 1 to the last. None in another form
 */
public record BallotRule(
        BallotForm form, List<ChoiceLimit> limits, @Nullable PointsLimit points, List<Integer> ranks) {

    private static final int MOST = 1_000_000;

    public BallotRule {
        limits = List.copyOf(limits);
        ranks = List.copyOf(ranks);
        if (limits.isEmpty()) throw new InvalidValue("limits", "one for each category", limits);
        if (limits.stream().map(ChoiceLimit::category).distinct().count() != limits.size()) {
            throw new InvalidValue("limits", "one for each category", limits);
        }
        if ((points != null) != (form == BallotForm.POINTS)) {
            throw new InvalidValue("points", "given for points alone", form);
        }
        if (!ranks.isEmpty() && form != BallotForm.RANKING) {
            throw new InvalidValue("ranks", "given for rankings alone", form);
        }
        for (int rank : ranks) if (rank < 1 || rank > MOST) throw new InvalidValue("ranks", "1 to " + MOST, rank);
    }

    public static BallotRule approval(List<ChoiceLimit> limits) {
        return new BallotRule(BallotForm.APPROVAL, limits, null, List.of());
    }

    public static BallotRule points(List<ChoiceLimit> limits, PointsLimit points) {
        return new BallotRule(BallotForm.POINTS, limits, points, List.of());
    }

    public static BallotRule ranking(List<ChoiceLimit> limits, List<Integer> ranks) {
        return new BallotRule(BallotForm.RANKING, limits, null, ranks);
    }

    /** Everything that is wrong with these choices, given the projects on the ballot; nothing when they keep the rule. */
    public List<BallotFault> faults(Choices choices, Map<ProposalId, CategoryId> ballot) {
        if (choices.form() != form) return List.of(new WrongForm(form, choices.form()));
        var faults = new ArrayList<BallotFault>();
        var chosen = new HashMap<CategoryId, Integer>();
        for (var project : choices.projects()) {
            var category = ballot.get(project);
            if (category == null) faults.add(new UnknownProject(project));
            else chosen.merge(category, 1, Integer::sum);
        }
        for (var limit : limits) addChoiceFaults(faults, limit, chosen.getOrDefault(limit.category(), 0));
        if (choices instanceof Points given && points != null) addPointFaults(faults, points, given.awards());
        return List.copyOf(faults);
    }

    /** What the choice in this place, from 0, counts. */
    public long worth(Choices choices, int place) {
        return switch (choices) {
            case Approval approval -> 1;
            case Points given -> given.awards().get(place).points();
            case Ranking ranking -> worth(place, ranking.projects().size());
        };
    }

    private long worth(int place, int ranked) {
        if (ranks.isEmpty()) return ranked - place;
        return place < ranks.size() ? ranks.get(place) : 0;
    }

    private static void addChoiceFaults(List<BallotFault> faults, ChoiceLimit limit, int chosen) {
        if (chosen < limit.least()) faults.add(new TooFewChosen(limit.category(), chosen, limit.least()));
        if (chosen > limit.most()) faults.add(new TooManyChosen(limit.category(), chosen, limit.most()));
    }

    private static void addPointFaults(List<BallotFault> faults, PointsLimit limit, List<Choices.Award> awards) {
        var spent = awards.stream().mapToLong(Choices.Award::points).sum();
        if (spent < limit.leastSum()) faults.add(new TooFewPoints(spent, limit.leastSum()));
        if (spent > limit.mostSum()) faults.add(new TooManyPoints(spent, limit.mostSum()));
        for (var award : awards) {
            var project = award.project();
            if (award.points() < limit.least()) {
                faults.add(new TooFewForProject(project, award.points(), limit.least()));
            }
            if (award.points() > limit.most()) {
                faults.add(new TooManyForProject(project, award.points(), limit.most()));
            }
        }
    }
}
