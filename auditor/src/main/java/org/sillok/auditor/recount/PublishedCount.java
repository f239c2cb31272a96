package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.motion.Tally;

/** A published decision counted again: whoever is on the roll counts once, and what does not fit is a deviation. */
final class PublishedCount {

    /** What it comes to, and every deviation. */
    record Counted(Decision decision, List<Deviation> deviations) {}

    private final PublishedDecisionRecorded told;
    private final Set<PersonId> attended;
    private final Set<PersonId> roll;
    private final Map<PersonId, Participation> counted = new HashMap<>();
    private final List<Deviation> deviations = new ArrayList<>();

    PublishedCount(PublishedDecisionRecorded told, Set<PersonId> attended) {
        this.told = told;
        this.attended = attended;
        this.roll = told.roll().members().stream().map(RollEntry::member).collect(Collectors.toSet());
    }

    Counted count() {
        var listed = new HashSet<PersonId>();
        for (var vote : told.votes()) take(vote, listed.add(vote.voter()));
        var decision = Decision.of(told.rules(), people(), tally());
        if (!decision.quorum().holds()) {
            var missing = decision.quorum().decisive();
            deviations.add(new Deviation.NoQuorum(missing.count(), missing.required(), missing.of()));
        }
        boolean asVoted = told.published() == decision.byVotes(told.rules().tie());
        if (told.published() != decision.outcome() && !asVoted) {
            deviations.add(new Deviation.OutcomeContraryToVotes(told.published(), decision.outcome()));
        }
        return new Counted(decision, List.copyOf(deviations));
    }

    private void take(PublishedVote vote, boolean first) {
        var participation = vote.participation();
        if (!first) deviations.add(new Deviation.VotedTwice(vote.voter()));
        else if (!roll.contains(vote.voter())) deviations.add(new Deviation.VoterWithoutTerm(vote.voter()));
        else if (participation == null) deviations.add(new Deviation.UnknownVote(vote.voter(), vote.value()));
        else counted.put(vote.voter(), participation);
    }

    private Tally tally() {
        return new Tally(
                with(Participation.YES) + with(Participation.CONSENTED),
                with(Participation.NO),
                with(Participation.ABSTAINED));
    }

    private Headcount people() {
        int recused = with(Participation.RECUSED);
        int stayed = (int) counted.entrySet().stream()
                .filter(one -> one.getValue() == Participation.RECUSED && attended.contains(one.getKey()))
                .count();
        int present = counted.size() - with(Participation.ABSENT) - with(Participation.LEFT) - recused + stayed;
        return new Headcount(told.roll().seats(), roll.size(), present, recused, stayed);
    }

    private int with(Participation participation) {
        return (int)
                counted.values().stream().filter(one -> one == participation).count();
    }
}
