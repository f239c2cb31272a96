package org.sillok.command.motion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.RollEntry;
import org.sillok.kernel.body.TieRule;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Tally;

/**
 * A published decision computed again by the charter: whoever is on the roll counts once, and whatever does not fit is
 * listed as a deviation, never repaired.
 */
final class Recomputation {

    private final RecordPublishedDecision told;
    private final Set<PersonId> roll;
    private final Map<PersonId, Participation> counted = new HashMap<>();
    private final List<Deviation> deviations = new ArrayList<>();

    private Recomputation(RecordPublishedDecision told) {
        this.told = told;
        this.roll = told.roll().members().stream().map(RollEntry::member).collect(Collectors.toSet());
    }

    static PublishedDecisionRecorded of(RecordPublishedDecision told) {
        return new Recomputation(told).event();
    }

    private PublishedDecisionRecorded event() {
        var rules = rules();
        count();
        var decision = Decision.of(rules, headcount(), tally());
        compare(decision, rules.tie());
        return new PublishedDecisionRecorded(
                told.motion(),
                told.body(),
                told.meeting(),
                told.on(),
                told.title(),
                told.source(),
                told.votes(),
                told.roll(),
                rules,
                told.published(),
                decision,
                deviations,
                told.attended() == null ? null : told.attended().evidence(),
                told.evidence(),
                told.act());
    }

    private Rules rules() {
        var charter = told.charter();
        var majority = told.majority() == null ? charter.deciding().id() : told.majority();
        return Opening.rules(told.motion(), told.roll().charterVersion(), charter, majority);
    }

    private void count() {
        var listed = new HashSet<PersonId>();
        for (var vote : told.votes()) {
            if (!listed.add(vote.voter())) deviations.add(new Deviation.VotedTwice(vote.voter()));
            else if (!roll.contains(vote.voter())) deviations.add(new Deviation.VoterWithoutTerm(vote.voter()));
            else count(vote);
        }
    }

    private void count(PublishedVote vote) {
        var participation = vote.participation();
        if (participation == null) deviations.add(new Deviation.UnknownVote(vote.voter(), vote.value()));
        else counted.put(vote.voter(), participation);
    }

    private void compare(Decision decision, TieRule tie) {
        if (!decision.quorum().holds()) {
            var missing = decision.quorum().decisive();
            deviations.add(new Deviation.NoQuorum(missing.count(), missing.required(), missing.of()));
        }
        // A missing quorum is a deviation of its own; it does not make the outcome contrary to the votes.
        if (told.published() != decision.outcome() && told.published() != decision.byVotes(tie)) {
            deviations.add(new Deviation.OutcomeContraryToVotes(told.published(), decision.outcome()));
        }
    }

    private Tally tally() {
        return new Tally(
                with(Participation.YES) + with(Participation.CONSENTED),
                with(Participation.NO),
                with(Participation.ABSTAINED));
    }

    /** Whether a recused member was there, only the attendance can tell; where it does not, nobody is made present. */
    private Headcount headcount() {
        var absent = with(Participation.ABSENT) + with(Participation.LEFT);
        var recused = with(Participation.RECUSED);
        var stayed =
                recusedIn(told.attended() == null ? List.of() : told.attended().people());
        var present = counted.size() - absent - recused + stayed;
        return new Headcount(told.roll().seats(), roll.size(), present, recused, stayed);
    }

    private int recusedIn(Collection<PersonId> room) {
        return (int) counted.entrySet().stream()
                .filter(entry -> entry.getValue() == Participation.RECUSED && room.contains(entry.getKey()))
                .count();
    }

    private int with(Participation participation) {
        return (int)
                counted.values().stream().filter(one -> one == participation).count();
    }
}
