package org.sillok.command.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.command.Town.CITIZENS;
import static org.sillok.command.Town.LAMPS;
import static org.sillok.command.Town.LIBRARY;
import static org.sillok.command.Town.PARK;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.command.Annals;
import org.sillok.command.Hall;
import org.sillok.command.Town;
import org.sillok.command.evidence.Cycles;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.CategorySelection;
import org.sillok.kernel.cycle.CycleParameters;
import org.sillok.kernel.cycle.Standing;

/** What counts, the order of the record decides. */
class BallotBoxTest {

    private static final CycleId CYCLE = new CycleId("2019");
    private static final CycleId OTHER = new CycleId("2020");
    private static final Instant OPENS = Instant.parse("2019-08-05T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2019-08-31T07:00:00Z");
    private static final CycleParameters RULES = Town.parameters(true);

    private final Annals annals = new Annals();

    BallotBoxTest() {
        annals.with(Town.open(OTHER, RULES, Town.schedule(OPENS, CLOSES)).toArray());
        annals.with(Town.open(CYCLE, RULES, Town.schedule(OPENS, CLOSES)).toArray());
    }

    @Test
    void nothing_is_counted_while_voting_is_open() {
        annals.with(cast(1, CYCLE, LIBRARY));
        assertThat(count()).isNull();
    }

    @Test
    void the_last_ballot_of_each_voter_before_the_closing_counts_and_no_other() {
        annals.with(cast(1, CYCLE, LIBRARY), cast(2, CYCLE, PARK), cast(3, OTHER, PARK), cast(5, CYCLE, PARK))
                .with(recast(1, PARK), recast(1, LAMPS))
                .with(new BallotingClosed(CYCLE, CLOSES, Hall.clerk()))
                .with(recast(2, LIBRARY), cast(4, CYCLE, LIBRARY));

        var count = Objects.requireNonNull(count());

        assertThat(count.ballots()).isEqualTo(new BallotCount(3, 2, 2, 7, 14));
        assertThat(votes(count, LIBRARY)).isZero();
        assertThat(votes(count, PARK)).isEqualTo(2);
        assertThat(votes(count, LAMPS)).isEqualTo(1);
    }

    private @Nullable BallotCounting count() {
        return new BallotBox(annals).count(new Cycles(annals).read(CYCLE).facts());
    }

    private static long votes(BallotCounting count, ProposalId project) {
        return ((Allocation.Selection) count.allocation())
                .categories().stream()
                        .map(CategorySelection::tally)
                        .flatMap(tally -> tally.standings().stream())
                        .filter(standing -> standing.project().equals(project))
                        .mapToLong(Standing::votes)
                        .sum();
    }

    private static BallotCast cast(int voter, CycleId cycle, ProposalId project) {
        return new BallotCast(ballot(voter), cycle, CITIZENS, choice(project), salt(), VoterAct.of(Provenance.ENTERED));
    }

    private static BallotRecast recast(int voter, ProposalId project) {
        return new BallotRecast(
                ballot(voter), CYCLE, CITIZENS, choice(project), salt(), VoterAct.of(Provenance.ENTERED));
    }

    private static Choices choice(ProposalId project) {
        return new Choices.Approval(List.of(project));
    }

    private static BallotId ballot(int voter) {
        return new BallotId("%064x".formatted(voter));
    }

    private static Salt salt() {
        return new Salt("%032x".formatted(1));
    }
}
