package org.sillok.query.cycle;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.cycle.Category;
import org.sillok.kernel.cycle.Project;
import org.sillok.pabulib.PbCycle;
import org.sillok.projection.cycle.BallotLine;
import org.sillok.projection.cycle.ElectionFile;
import org.sillok.query.cycle.NoElection.CategoryNeeded;
import org.sillok.query.cycle.NoElection.NothingToSelect;
import org.sillok.query.cycle.NoElection.VotingNotOver;
import org.sillok.query.http.RevealedTexts;
import org.sillok.query.http.UnknownThing;

/**
 * Puts the election of a cycle down as a .pb file. What is in it is what the list of ballots tells: ballots of classes that
 * are too small to hide in are left out, and no class is named.
 */
public final class PabulibFile {

    private final ElectionFile election;
    private final Category category;
    private final Function<Commitment, Optional<String>> texts;

    private PabulibFile(ElectionFile election, Category category, Function<Commitment, Optional<String>> texts) {
        this.election = election;
        this.category = category;
        this.texts = texts;
    }

    /**
     * The text of the file.
     *
     * @param asked may be left out where there is but one category
     * @param texts opens commitments
     * @throws NoElection.Because when there is no such file
     */
    public static String of(
            ElectionFile election, @Nullable CategoryId asked, Function<Commitment, Optional<String>> texts) {
        var voting = election.voting();
        var closed = voting == null ? null : voting.closed();
        if (voting == null || closed == null) throw new NoElection.Because(new VotingNotOver(election.cycle()));
        return new PabulibFile(election, category(election, asked), texts).text(voting.opened(), closed);
    }

    private static Category category(ElectionFile election, @Nullable CategoryId asked) {
        var categories = election.poll().categories();
        var names = categories.stream().map(Category::id).toList();
        if (asked == null && names.size() > 1) {
            throw new NoElection.Because(new CategoryNeeded(election.cycle(), names));
        }
        return categories.stream()
                .filter(one -> asked == null || one.id().equals(asked))
                .findFirst()
                .orElseThrow(() -> new UnknownThing("category " + asked + " of " + election.cycle()));
    }

    private String text(Instant opened, Instant closed) {
        var names = names();
        if (category.envelope() == 0 || names.isEmpty()) {
            throw new NoElection.Because(
                    new NothingToSelect(election.cycle(), category.id(), category.envelope(), names.size()));
        }
        var funded = election.funded();
        return new PbCycle(
                        heading(opened, closed),
                        election.poll(),
                        category.id(),
                        names,
                        ballots(),
                        leftOut(),
                        funded == null ? null : Set.copyOf(funded))
                .election()
                .write();
    }

    private PbCycle.Heading heading(Instant opened, Instant closed) {
        var zone = election.zone();
        var only = election.poll().categories().size() == 1;
        return new PbCycle.Heading(
                election.cycle().toString(),
                text(election.title()),
                text(election.body().name()),
                only
                        ? null
                        : text(election.parameters()
                                .category(category.id())
                                .orElseThrow()
                                .label()),
                Integer.toString(election.fiscalYear()),
                election.currency(),
                opened.atZone(zone).toLocalDate(),
                // Voting lasts up to the closing, and without it.
                closed.minusNanos(1).atZone(zone).toLocalDate());
    }

    private String text(@Nullable Commitment sealed) {
        return Optional.ofNullable(sealed).flatMap(texts).orElse(RevealedTexts.ERASED);
    }

    /** The projects by the names they had where they were taken over from, if these tell them apart; else by their names here. */
    private Map<ProposalId, PbCycle.Name> names() {
        var here = election.poll().projects().stream()
                .filter(project -> project.category().equals(category.id()))
                .map(Project::id)
                .collect(Collectors.toSet());
        var entries = election.projects().stream()
                .filter(entry -> here.contains(entry.project()))
                .toList();
        var foreign = entries.stream().map(PabulibFile::foreign).toList();
        var apart = Set.copyOf(foreign).size() == foreign.size();
        var names = new LinkedHashMap<ProposalId, PbCycle.Name>();
        for (var entry : entries) {
            var id = apart ? foreign(entry) : entry.project().value();
            names.put(entry.project(), new PbCycle.Name(id, text(entry.title())));
        }
        return names;
    }

    private static String foreign(ElectionFile.Entry entry) {
        var id = entry.externalId();
        return id == null || id.contains(",") ? entry.project().value() : id;
    }

    /** A ballot is named as in the list of ballots, so that a voter finds it by the receipt, and nobody else does. */
    private List<PbCycle.Cast> ballots() {
        return election.ballots().stream()
                .filter(ballot -> ballot.choices() != null)
                .map(ballot -> new PbCycle.Cast(ballot.id().value(), Objects.requireNonNull(ballot.choices())))
                .toList();
    }

    private long leftOut() {
        return election.ballots().stream()
                .filter(ballot -> ballot.told() == BallotLine.Told.IN_SUM_ONLY && ballot.castings() > ballot.voided())
                .count();
    }
}
