package org.sillok.auditor.recount;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Checked;
import org.sillok.kernel.Authority;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.budget.SelectionCompiled;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.cycle.SelectionConfirmed;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.proposal.ProposalFacts;

/** Counts the ballots of every cycle again, applies its rule, and follows what was selected to its confirmation and into the budget. */
final class Cycles {

    private final Checked check;
    private final Motions motions;
    private final BallotBox box;
    private final Map<CycleId, CycleFile> files = new LinkedHashMap<>();
    private final Map<ProposalId, ProposalFacts> proposals = new HashMap<>();
    private long results;

    Cycles(Checked check, Motions motions) {
        this.check = check;
        this.motions = motions;
        this.box = new BallotBox(check);
    }

    /** @param ballot absent where it is withheld */
    void ballot(long at, String stream, @Nullable BallotEvent ballot) {
        box.take(at, stream, ballot, files.values());
    }

    void take(long at, ProposalEvent event) {
        try {
            proposals.put(event.proposal(), ProposalFacts.fold(proposals.get(event.proposal()), event));
        } catch (IllegalStateException broken) {
            check.failed(at, "the events of a proposal do not follow from each other", "" + broken.getMessage());
        }
    }

    void take(RecordedEvent recorded, CycleEvent event) {
        long at = recorded.position();
        var file = files.computeIfAbsent(event.cycle(), CycleFile::new);
        var before = file.facts;
        try {
            file.facts = CycleFacts.fold(before, event);
        } catch (IllegalStateException | InvalidValue broken) {
            check.failed(at, "the events of a cycle do not follow from each other", "" + broken.getMessage());
            return;
        }
        switch (event) {
            case BallotingOpened e -> opened(at, e, file, before);
            case BallotingClosed e -> file.closed = at;
            case SelectionComputed e -> computed(at, e, file);
            case PublishedResultRecorded e -> published(at, e, file);
            case SelectionConfirmed e -> confirmed(at, e, file, before);
            default -> {}
        }
    }

    private void opened(long at, BallotingOpened e, CycleFile file, @Nullable CycleFacts before) {
        file.opened = at;
        if (before != null && !before.parameters().equals(e.parameters())) {
            check.failed(
                    at,
                    "voting opens under other rules than those laid down",
                    e.cycle().value());
        }
        for (var project : e.projects()) {
            var proposal = proposals.get(project.id());
            var cost = proposal == null ? null : proposal.estimated().orElse(null);
            if (!Objects.equals(cost, project.cost())) {
                check.failed(
                        at,
                        "a project on the ballot has not the cost of its proposal",
                        "%s: %d, and estimated %s".formatted(project.id().value(), project.cost(), cost));
            }
        }
    }

    private void computed(long at, SelectionComputed e, CycleFile file) {
        var counting = begin(at, file, e.selection());
        file.result = e.selection();
        if (counting == null) return;
        counting.compare(at, e.selection(), e.ballots());
    }

    private void published(long at, PublishedResultRecorded e, CycleFile file) {
        var counting = begin(at, file, e.recomputed());
        file.result = e.recomputed();
        if (counting == null) return;
        counting.compare(at, e.recomputed(), e.ballots());
        new Comparison()
                .of("deviations", ResultDeviations.of(e.published(), e.recomputed()), e.deviations())
                .at(at, "the published result deviates otherwise", check);
    }

    private @Nullable CycleCount begin(long at, CycleFile file, Allocation told) {
        results++;
        var voting = file.facts == null ? null : file.facts.voting();
        if (file.result != null) check.failed(at, "a second result of one cycle", file.cycle.value());
        if (voting != null && file.closed < at) return new CycleCount(check, file, voting.poll(), box.unknown());
        check.failed(
                at,
                "a result before voting has closed",
                file.cycle.value() + ": " + told.getClass().getSimpleName());
        return null;
    }

    private void confirmed(long at, SelectionConfirmed e, CycleFile file, @Nullable CycleFacts before) {
        var result = before == null ? null : before.result();
        if (before == null || result == null) {
            check.failed(at, "a result is confirmed that is not there", file.cycle.value());
            return;
        }
        new Comparison().of("result", result.sequence(), e.selection()).at(at, "another result is confirmed", check);
        if (result.confirmed()) check.failed(at, "a result is confirmed twice", file.cycle.value());
        if (e.act().authority() instanceof Authority.AdoptedMotion by) {
            var why = motions.notInForce(by.motion(), e.evidence());
            var motion = motions.file(by.motion());
            if (why == null && motion.isPresent() && !motion.get().body.equals(before.body()))
                why = by.motion().value() + " is of another body";
            if (why != null) check.failed(at, "a result is confirmed without authority", why);
        } else {
            check.failed(at, "a result is confirmed without a motion", file.cycle.value());
        }
    }

    /** Where lines of a budget are not what a cycle selected and its assembly confirmed; nothing where they are. */
    @Nullable
    String compiledOtherwise(SelectionCompiled e) {
        var file = files.get(e.cycle());
        var result = file == null || file.facts == null ? null : file.facts.result();
        if (file == null || file.facts == null || result == null)
            return e.cycle().value() + " has no result";
        if (!e.budget().equals(file.facts.budget())) return e.cycle().value() + " was not made for this budget";
        if (!e.motion().equals(result.confirmedBy())) return "confirmed by %s".formatted(result.confirmedBy());
        if (!e.selection().equals(new Evidence(e.cycle().toString(), result.sequence()))) return "of another result";
        var lines = e.lines().stream()
                .map(line -> List.of(line.proposal(), line.line().amount()))
                .toList();
        var selected =
                result.funded().stream().map(one -> List.of(one, cost(one))).toList();
        return lines.equals(selected) ? null : "selected %s, compiled %s".formatted(selected, lines);
    }

    private long cost(ProposalId proposal) {
        var facts = proposals.get(proposal);
        return facts == null ? -1 : facts.estimated().orElse(-1L);
    }

    void end() {
        check.covered("cycles", files.size());
        check.covered("results", results);
        box.end();
    }
}
