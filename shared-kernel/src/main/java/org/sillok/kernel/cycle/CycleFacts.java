package org.sillok.kernel.cycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * What the events of one cycle say, folded. The cycle decides from it, and whoever proposes, votes or compiles looks at
 * it as evidence.
 *
 * @param version the sequence of the last event folded
 * @param runs the stages as they really were, in their order
 * @param voting what is voted on; absent until voting opens
 * @param enrolled who was entered into which class
 * @param result what was selected; absent until then
 */
public record CycleFacts(
        CycleId cycle,
        long version,
        BodyId body,
        @Nullable BudgetId budget,
        int fiscalYear,
        String currency,
        CycleParameters parameters,
        Schedule schedule,
        List<StageRun> runs,
        @Nullable Voting voting,
        Map<VoterClassId, Set<Enrolment>> enrolled,
        @Nullable CycleResult result) {

    /** What is voted on: frozen rules, and the projects with their categories. */
    public record Voting(Poll poll, Map<ProposalId, CategoryId> projects) {

        public Voting {
            projects = Map.copyOf(projects);
        }

        static Voting of(BallotingOpened event) {
            var poll = event.parameters().poll(event.projects());
            return new Voting(poll, poll.categoryOf());
        }
    }

    public CycleFacts {
        runs = List.copyOf(runs);
        enrolled = Map.copyOf(enrolled);
    }

    /** Folds the next event of this cycle. */
    public static CycleFacts fold(@Nullable CycleFacts before, CycleEvent event) {
        if (before == null && event instanceof CycleEstablished established) return of(established);
        if (before == null) throw new IllegalStateException("a cycle begins with its establishment, not with " + event);
        return before.and(event);
    }

    private static CycleFacts of(CycleEstablished e) {
        return new CycleFacts(
                e.cycle(),
                0,
                e.body(),
                e.budget(),
                e.fiscalYear(),
                e.currency(),
                e.parameters(),
                e.schedule(),
                List.of(),
                null,
                Map.of(),
                null);
    }

    private CycleFacts and(CycleEvent event) {
        return switch (event) {
            case CycleEstablished e ->
                throw new IllegalStateException("a cycle is established once, not again by " + e);
            case CycleParametersChanged e -> with(e.parameters(), schedule, runs, voting, enrolled, result);
            case StageOpened e -> with(opened(e.stage(), e.at()), voting);
            case StageClosed e -> with(closed(e.stage(), e.at()), voting);
            case StageExtended e -> with(parameters, e.schedule(), runs, voting, enrolled, result);
            case VotersEnrolled e -> with(parameters, schedule, runs, voting, enrolled(e), result);
            case BallotingOpened e -> with(opened(Stage.BALLOT, e.at()), Voting.of(e));
            case BallotingClosed e -> with(closed(Stage.BALLOT, e.at()), voting);
            case SelectionComputed e -> with(CycleResult.of(version + 1, e.selection()));
            case PublishedResultRecorded e -> with(CycleResult.of(version + 1, e));
            case SelectionConfirmed e -> with(confirmed(e));
        };
    }

    /** The stage in progress now; empty between two of them. */
    public Optional<Stage> inProgress() {
        return runs.isEmpty() || !runs.getLast().inProgress()
                ? Optional.empty()
                : Optional.of(runs.getLast().stage());
    }

    /** The stage that lasted at an instant, as it really was and within its time. */
    public Optional<Stage> stageAt(Instant at) {
        return runs.stream()
                .filter(run -> run.lastedAt(at))
                .map(StageRun::stage)
                .filter(stage -> schedule.window(stage).stream().anyMatch(window -> at.isBefore(window.closes())))
                .findFirst();
    }

    /** The stage that comes next once the one in progress is over; empty after the last. */
    public Optional<Stage> next() {
        return schedule.after(runs.size());
    }

    /** Whether voting is or was open, so that the rules are frozen. */
    public boolean frozen() {
        return voting != null;
    }

    public boolean votingOver() {
        return runs.stream().anyMatch(run -> run.stage() == Stage.BALLOT && !run.inProgress());
    }

    /** The word for where voting stands. */
    public String votingState() {
        return votingOver() ? "over" : frozen() ? "open" : "not yet open";
    }

    /** Whether somebody was entered into a class. */
    public boolean isEnrolled(VoterClassId voterClass, Enrolment enrolment) {
        return enrolled.getOrDefault(voterClass, Set.of()).contains(enrolment);
    }

    private List<StageRun> opened(Stage stage, Instant at) {
        var changed = new ArrayList<>(runs);
        changed.add(new StageRun(stage, at, null));
        return changed;
    }

    private List<StageRun> closed(Stage stage, Instant at) {
        return runs.stream()
                .map(run -> run.stage() == stage ? new StageRun(stage, run.opened(), at) : run)
                .toList();
    }

    private Map<VoterClassId, Set<Enrolment>> enrolled(VotersEnrolled event) {
        var members = new HashSet<>(enrolled.getOrDefault(event.voterClass(), Set.of()));
        members.addAll(event.enrolments());
        var changed = new HashMap<>(enrolled);
        changed.put(event.voterClass(), Set.copyOf(members));
        return changed;
    }

    private CycleResult confirmed(SelectionConfirmed event) {
        if (result == null) throw new IllegalStateException("there is nothing to confirm in " + cycle);
        return result.confirmed(motion(event));
    }

    private static MotionId motion(SelectionConfirmed event) {
        if (event.act().authority() instanceof AdoptedMotion by) return by.motion();
        throw new IllegalStateException(
                "an assembly confirms by motion, not by " + event.act().authority());
    }

    private CycleFacts with(List<StageRun> changed, @Nullable Voting opened) {
        return with(parameters, schedule, changed, opened, enrolled, result);
    }

    private CycleFacts with(CycleResult selected) {
        return with(parameters, schedule, runs, voting, enrolled, selected);
    }

    private CycleFacts with(
            CycleParameters parameters,
            Schedule schedule,
            List<StageRun> runs,
            @Nullable Voting voting,
            Map<VoterClassId, Set<Enrolment>> enrolled,
            @Nullable CycleResult result) {
        return new CycleFacts(
                cycle,
                version + 1,
                body,
                budget,
                fiscalYear,
                currency,
                parameters,
                schedule,
                runs,
                voting,
                enrolled,
                result);
    }
}
