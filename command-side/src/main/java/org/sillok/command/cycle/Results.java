package org.sillok.command.cycle;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Allocation.UndeclaredTie;
import org.sillok.kernel.cycle.CycleFacts;
import org.sillok.kernel.cycle.CycleRefusal.BallotingNotClosed;
import org.sillok.kernel.cycle.CycleRefusal.ConfirmationWithoutMotion;
import org.sillok.kernel.cycle.CycleRefusal.MotionOfAnotherAssembly;
import org.sillok.kernel.cycle.CycleRefusal.NoResultYet;
import org.sillok.kernel.cycle.CycleRefusal.NobodyVoted;
import org.sillok.kernel.cycle.CycleRefusal.PublishedOtherProjects;
import org.sillok.kernel.cycle.CycleRefusal.ResultAlreadyRecorded;
import org.sillok.kernel.cycle.CycleRefusal.SelectionAlreadyConfirmed;
import org.sillok.kernel.cycle.CycleRefusal.StageNotInProgress;
import org.sillok.kernel.cycle.CycleRefusal.TieUndeclared;
import org.sillok.kernel.cycle.CycleResult;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.PublishedProject;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.cycle.SelectionConfirmed;
import org.sillok.kernel.cycle.Stage;

/** What a cycle selects, and that its assembly confirms it. */
final class Results {

    private Results() {}

    static SelectionComputed computed(CycleFacts cycle, ComputeSelection asked) {
        var count = counted(cycle, asked.count());
        return switch (count.allocation()) {
            case Selection selection -> new SelectionComputed(cycle.cycle(), selection, count.ballots(), asked.act());
            case UndeclaredTie tie ->
                throw new Refused(new TieUndeclared(cycle.cycle(), tie.category(), tie.projects()));
        };
    }

    static PublishedResultRecorded published(CycleFacts cycle, RecordPublishedResult asked) {
        var count = counted(cycle, asked.count());
        requireSameProjects(cycle, asked.published());
        return new PublishedResultRecorded(
                cycle.cycle(),
                asked.source(),
                asked.published(),
                count.allocation(),
                count.ballots(),
                Deviations.of(asked.published(), count.allocation()),
                asked.act());
    }

    static SelectionConfirmed confirmed(CycleFacts cycle, ConfirmSelection asked) {
        var result = result(cycle);
        if (result.confirmed()) throw new Refused(new SelectionAlreadyConfirmed(cycle.cycle()));
        var assembly = cycle.schedule().window(Stage.CONFIRMATION).isPresent();
        if (assembly
                && cycle.stageAt(asked.at()).filter(Stage.CONFIRMATION::equals).isEmpty()) {
            throw new Refused(new StageNotInProgress(cycle.cycle(), Stage.CONFIRMATION));
        }
        var motion = motion(cycle, asked.motion());
        return new SelectionConfirmed(cycle.cycle(), result.sequence(), motion.evidence(), asked.act());
    }

    private static MotionReading motion(CycleFacts cycle, @Nullable MotionReading motion) {
        if (motion == null) throw new Refused(new ConfirmationWithoutMotion(cycle.cycle()));
        if (!motion.body().equals(cycle.body())) {
            throw new Refused(new MotionOfAnotherAssembly(cycle.cycle(), motion.motion(), motion.body(), cycle.body()));
        }
        return motion;
    }

    private static BallotCounting counted(CycleFacts cycle, @Nullable BallotCounting count) {
        if (!cycle.votingOver() || count == null) throw new Refused(new BallotingNotClosed(cycle.cycle()));
        if (cycle.result() != null) throw new Refused(new ResultAlreadyRecorded(cycle.cycle()));
        if (count.ballots().counted() == 0) throw new Refused(new NobodyVoted(cycle.cycle()));
        return count;
    }

    private static CycleResult result(CycleFacts cycle) {
        var result = cycle.result();
        if (result == null) throw new Refused(new NoResultYet(cycle.cycle()));
        return result;
    }

    private static void requireSameProjects(CycleFacts cycle, List<PublishedProject> published) {
        var voting = cycle.voting();
        if (voting == null) throw new IllegalStateException("voting in " + cycle.cycle() + " has not opened");
        var onBallot = voting.poll().projects().stream().map(Project::id).toList();
        var named = published.stream().map(PublishedProject::project).toList();
        var missing =
                onBallot.stream().filter(project -> !named.contains(project)).toList();
        var unexpected = unexpected(onBallot, named);
        if (!missing.isEmpty() || !unexpected.isEmpty()) {
            throw new Refused(new PublishedOtherProjects(cycle.cycle(), missing, unexpected));
        }
    }

    /** Those that are not on the ballot, or named before. */
    private static List<ProposalId> unexpected(List<ProposalId> onBallot, List<ProposalId> named) {
        return IntStream.range(0, named.size())
                .filter(place -> !onBallot.contains(named.get(place)) || named.indexOf(named.get(place)) < place)
                .mapToObj(named::get)
                .toList();
    }
}
