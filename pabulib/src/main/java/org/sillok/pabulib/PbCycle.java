package org.sillok.pabulib;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.BallotForm;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.ChoiceLimit;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.cycle.Category;
import org.sillok.kernel.cycle.Poll;
import org.sillok.kernel.cycle.Project;

/**
 * One category of a cycle of participatory budgeting, as a .pb file can say it: one budget, the projects that compete for it,
 * and what each ballot gave to these. Keys and columns stand in the order that github.com/pabulib/checker wants.
 *
 * <p>Every count in the file is one of the votes in the file, so that both always agree. Where these votes alone do not decide
 * what was selected, for ballots are missing or classes of voters weigh differently, the rule is {@code unknown} and the
 * comment says why.
 *
 * @param poll everything that decides the cycle but the ballots
 * @param category has an envelope, and projects
 * @param names what every project of the category is called in the file
 * @param ballots those that count and whose choices are published
 * @param leftOut how many more count and are published in sum only
 * @param funded what was selected; absent where there is no result
 */
public record PbCycle(
        Heading heading,
        Poll poll,
        CategoryId category,
        Map<ProposalId, Name> names,
        List<Cast> ballots,
        long leftOut,
        @Nullable Set<ProposalId> funded) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /**
     * What the file says about the election as a whole.
     *
     * @param cycle names it in the record
     * @param subunit the category's label; absent where it is the only one
     */
    public record Heading(
            String cycle,
            String description,
            String unit,
            @Nullable String subunit,
            String instance,
            String currency,
            LocalDate begin,
            LocalDate end) {}

    /** @param id names it in the file, without a comma */
    public record Name(String id, String title) {}

    /** @param voter names the ballot, and nobody */
    public record Cast(String voter, Choices choices) {}

    public PbCycle {
        names = Map.copyOf(names);
        ballots = List.copyOf(ballots);
    }

    /** The file. A ballot that gave nothing to this category is not in it. */
    public PbElection election() {
        return new Making().election();
    }

    private final class Making {

        private final PbMoney money = PbMoney.of(heading.currency());
        private final boolean only = poll.categories().size() == 1;
        private final List<Project> projects = poll.projects().stream()
                .filter(project -> project.category().equals(category))
                .toList();
        private final VoteType type = type();
        private final Map<ProposalId, Long> voters = new HashMap<>();
        private final Map<ProposalId, Long> scores = new HashMap<>();
        private final List<PbVote> votes = new ArrayList<>();

        PbElection election() {
            ballots.forEach(this::take);
            return new PbElection(meta(), projects.stream().map(this::project).toList(), votes);
        }

        /** Places of a ranking count by Borda in a file, and among the projects of the file; in any other way they are points. */
        private VoteType type() {
            return switch (poll.ballot().form()) {
                case APPROVAL -> VoteType.APPROVAL;
                case POINTS -> VoteType.CUMULATIVE;
                case RANKING -> only && poll.ballot().ranks().isEmpty() ? VoteType.ORDINAL : VoteType.CUMULATIVE;
            };
        }

        private void take(Cast cast) {
            var here = IntStream.range(0, cast.choices().projects().size())
                    .filter(place -> names.containsKey(cast.choices().projects().get(place)))
                    .filter(place -> worth(cast, place) > 0)
                    .toArray();
            if (here.length == 0) return;
            var chosen = new ArrayList<String>();
            var points = new ArrayList<Integer>();
            for (var place : here) {
                var project = cast.choices().projects().get(place);
                chosen.add(name(project).id());
                if (type.hasPoints()) points.add(Math.toIntExact(worth(cast, place)));
                voters.merge(project, 1L, Long::sum);
                scores.merge(project, worth(cast, place), Long::sum);
            }
            votes.add(new PbVote(cast.voter(), chosen, points, new LinkedHashMap<>()));
        }

        private long worth(Cast cast, int place) {
            return poll.ballot().worth(cast.choices(), place);
        }

        private Name name(ProposalId project) {
            var name = names.get(project);
            if (name == null) throw new IllegalArgumentException(project + " has no name");
            return name;
        }

        private PbProject project(Project project) {
            var more = new LinkedHashMap<String, String>();
            more.put("votes", voters.getOrDefault(project.id(), 0L).toString());
            if (type != VoteType.APPROVAL)
                more.put("score", scores.getOrDefault(project.id(), 0L).toString());
            more.put("name", PbText.line(name(project.id()).title()));
            if (funded != null) more.put("selected", funded.contains(project.id()) ? "1" : "0");
            return new PbProject(name(project.id()).id(), money.amount(project.cost()), more);
        }

        private LinkedHashMap<String, String> meta() {
            var rule = decided() ? PbRuleName.of(poll, money) : PbRuleName.UNKNOWN;
            var meta = new LinkedHashMap<String, String>();
            meta.put("description", PbText.line(heading.description()));
            meta.put("country", PbText.NO_COUNTRY);
            meta.put("unit", PbText.line(heading.unit()));
            if (heading.subunit() != null) meta.put("subunit", PbText.line(heading.subunit()));
            meta.put("instance", heading.instance());
            meta.put("num_projects", Integer.toString(projects.size()));
            meta.put("num_votes", Integer.toString(votes.size()));
            meta.put("budget", money.amount(envelope()).toPlainString());
            meta.put("vote_type", type.written());
            meta.put("rule", rule.name());
            meta.put("date_begin", DATE.format(heading.begin()));
            meta.put("date_end", DATE.format(heading.end()));
            limits(meta);
            if (rule.minimumScore() != null) {
                meta.put("min_project_score_threshold", rule.minimumScore().toString());
            }
            if (PbMoney.isKnown(heading.currency())) meta.put("currency", heading.currency());
            if (all() && fits()) meta.put("fully_funded", "1");
            meta.put("comment", new PbRemarks(PbCycle.this, type, ballots.size() - votes.size(), decided()).written());
            return meta;
        }

        /** Whether the votes in the file and a rule are all that decides. */
        private boolean decided() {
            return leftOut == 0
                    && votes.size() == ballots.size()
                    && poll.electorate().classes().size() == 1;
        }

        private boolean all() {
            return funded != null && projects.stream().map(Project::id).allMatch(funded::contains);
        }

        private boolean fits() {
            return projects.stream().mapToLong(Project::cost).sum() < envelope();
        }

        private long envelope() {
            return poll.categories().stream()
                    .filter(one -> one.id().equals(category))
                    .mapToLong(Category::envelope)
                    .findFirst()
                    .orElseThrow();
        }

        private void limits(Map<String, String> meta) {
            var limit = poll.ballot().limits().stream()
                    .filter(one -> one.category().equals(category))
                    .findFirst()
                    .orElseThrow();
            var asCast = (type == VoteType.CUMULATIVE) == (poll.ballot().form() == BallotForm.POINTS);
            if (asCast) limits(meta, limit);
            var points = poll.ballot().points();
            if (points == null) return;
            meta.put("min_points", Integer.toString(points.least()));
            meta.put("max_points", PbText.count(points.most()));
            if (only && points.leastSum() > 0) meta.put("min_sum_points", PbText.count(points.leastSum()));
            meta.put("max_sum_points", PbText.count(points.mostSum()));
        }

        private void limits(Map<String, String> meta, ChoiceLimit limit) {
            if (limit.least() > 0) meta.put("min_length", Integer.toString(limit.least()));
            meta.put("max_length", Integer.toString(limit.most()));
        }
    }
}
