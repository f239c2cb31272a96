package org.sillok.command.ballot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.CommandExecutionException;
import org.sillok.command.Refused;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.BallotFault;
import org.sillok.kernel.ballot.BallotRefusal.BallotAlreadyCast;
import org.sillok.kernel.ballot.BallotRefusal.BallotsFaulty;
import org.sillok.kernel.ballot.BallotRefusal.ChoicesAgainstRule;
import org.sillok.kernel.ballot.BatchFault;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.cycle.CycleFacts;

/**
 * Many ballots at once. Where one breaks a rule, all faults are told and nothing is recorded; else each becomes a stream
 * of its own, many in flight, so that they share their commits. Who voted before is told, and does not hold up the others.
 */
record Batch(Casting casting, CycleFacts cycle, Instant given, Provenance provenance) {

    static final int MOST = 10_000;

    /**
     * What came of many ballots.
     *
     * @param recorded how many were recorded
     * @param position a position at which the record holds them; -1 where none was recorded
     * @param receipts of the ballots recorded, in the order handed in
     * @param alreadyCast the places, from 0, of those whose voter had voted before
     */
    record Outcome(int recorded, long position, List<Receipt> receipts, List<Integer> alreadyCast) {}

    Outcome take(List<Paper> papers, Submission submission) {
        if (papers.isEmpty() || papers.size() > MOST) {
            throw new InvalidValue("ballots", "1 to " + MOST, papers.size());
        }
        var faults = faults(papers);
        if (!faults.isEmpty()) throw new Refused(new BallotsFaulty(cycle.cycle(), faults));
        return submission.isDryRun() ? new Outcome(0, -1, List.of(), List.of()) : recorded(papers, submission);
    }

    private List<BatchFault> faults(List<Paper> papers) {
        var faults = new ArrayList<BatchFault>();
        var voters = new HashMap<String, Integer>();
        for (int index = 0; index < papers.size(); index++) {
            var paper = papers.get(index);
            if (voters.putIfAbsent(paper.voter(), index) != null) {
                faults.add(new BatchFault(index, "voter-twice", List.of()));
            }
            int place = index;
            casting.against(paper, cycle, given).ifPresent(reason -> faults.add(fault(place, reason)));
        }
        return faults;
    }

    private static BatchFault fault(int index, Refusal reason) {
        var faults = reason instanceof ChoicesAgainstRule against ? against.faults() : List.<BallotFault>of();
        return new BatchFault(index, EventJson.name(reason.getClass()), faults);
    }

    private Outcome recorded(List<Paper> papers, Submission submission) {
        var receipts = new ArrayList<Receipt>();
        var alreadyCast = new ArrayList<Integer>();
        var answers = answers(papers, submission);
        for (int index = 0; index < answers.size(); index++) {
            var receipt = receipt(answers.get(index));
            if (receipt.isPresent()) receipts.add(receipt.get());
            else alreadyCast.add(index);
        }
        var position = receipts.stream().mapToLong(Receipt::position).max().orElse(-1);
        return new Outcome(receipts.size(), position, List.copyOf(receipts), List.copyOf(alreadyCast));
    }

    private List<Future<Receipt>> answers(List<Paper> papers, Submission submission) {
        var tasks = papers.stream()
                .<Callable<Receipt>>map(
                        paper -> () -> casting.cast(casting.command(paper, cycle, provenance), cycle, submission))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(tasks);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; hand the same ballots in again", e);
        }
    }

    private static Optional<Receipt> receipt(Future<Receipt> answer) {
        try {
            return Optional.of(answer.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandExecutionException refused
                    && refused.getDetails().orElse(null) instanceof BallotAlreadyCast) return Optional.empty();
            throw new IllegalStateException("not all ballots were recorded; hand the same ones in again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; hand the same ballots in again", e);
        }
    }
}
