package org.sillok.command.proposal;

import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.Progress;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposals after the ballot: decided, followed into the budget, reported on, closed. */
@RestController
@ForClerk
class FollowingController {

    record Decide(@Nullable ActForm act) {}

    record Follow(BudgetId budget, @Nullable ActForm act) {}

    record Report(Progress progress, String note, @Nullable ActForm act) {}

    private final Calls calls;
    private final Outcomes outcomes;

    FollowingController(Calls calls, Outcomes outcomes) {
        this.calls = calls;
        this.outcomes = outcomes;
    }

    /** What the confirmed selection says of it, funded or not. */
    @PostMapping("/api/v1/proposals/{proposal}/decision")
    ResponseEntity<?> decide(@PathVariable ProposalId proposal, @RequestBody Decide request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(outcomes.decision(calls.read(proposal).facts(), act));
    }

    /** The line that the budget was given for it. */
    @PostMapping("/api/v1/proposals/{proposal}/compilation")
    ResponseEntity<?> follow(@PathVariable ProposalId proposal, @RequestBody Follow request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(outcomes.compilation(proposal, request.budget(), act));
    }

    @PostMapping("/api/v1/proposals/{proposal}/progress")
    ResponseEntity<?> report(@PathVariable ProposalId proposal, @RequestBody Report request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new ReportProgress(proposal, request.progress(), submission.seal(request.note()), act));
    }

    @PostMapping("/api/v1/proposals/{proposal}/closing")
    ResponseEntity<?> close(@PathVariable ProposalId proposal, @RequestBody Decide request, Submission submission) {
        return submission.send(new CloseProposal(proposal, submission.act(request.act())));
    }
}
