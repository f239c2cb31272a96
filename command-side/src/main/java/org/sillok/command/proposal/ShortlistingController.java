package org.sillok.command.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.Citation;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.proposal.Estimate;
import org.sillok.kernel.proposal.Feasibility;
import org.sillok.kernel.proposal.Screening;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Proposals between their submission and the ballot: screened, merged, looked at, reckoned, talked over, put on the ballot. */
@RestController("proposalReviews")
@ForClerk
class ShortlistingController {

    record Screen(Screening result, Citation rule, @Nullable ActForm act) {}

    record Merge(ProposalId into, @Nullable ActForm act) {}

    record SiteCheck(
            LocalDate on,
            Feasibility finding,
            String note,
            @Nullable ActForm act) {}

    /** @param amount in the currency's minor unit, at least 1 */
    record Reckon(long amount, String basis, @Nullable ActForm act) {}

    record Note(
            @Nullable MeetingId meeting,
            String note,
            @Nullable ActForm act) {}

    record Dispose(@Nullable ActForm act) {}

    private final Calls calls;

    ShortlistingController(Calls calls) {
        this.calls = calls;
    }

    @PostMapping("/api/v1/proposals/{proposal}/screenings")
    ResponseEntity<?> screen(@PathVariable ProposalId proposal, @RequestBody Screen request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(
                new ScreenProposal(proposal, request.result(), request.rule(), calls.cycleOf(proposal, act), act));
    }

    @PostMapping("/api/v1/proposals/{proposal}/merger")
    ResponseEntity<?> merge(@PathVariable ProposalId proposal, @RequestBody Merge request, Submission submission) {
        var into = calls.read(request.into());
        return submission.send(new MergeProposal(proposal, into, submission.act(request.act())));
    }

    @PostMapping("/api/v1/proposals/{proposal}/site-checks")
    ResponseEntity<?> check(@PathVariable ProposalId proposal, @RequestBody SiteCheck request, Submission submission) {
        var act = submission.act(request.act());
        var note = submission.seal(request.note());
        return submission.send(
                new CheckSite(proposal, request.on(), request.finding(), note, calls.cycleOf(proposal, act), act));
    }

    @PostMapping("/api/v1/proposals/{proposal}/estimates")
    ResponseEntity<?> reckon(@PathVariable ProposalId proposal, @RequestBody Reckon request, Submission submission) {
        var act = submission.act(request.act());
        var estimate = new Estimate(request.amount(), submission.seal(request.basis()));
        return submission.send(new EstimateCost(proposal, estimate, act));
    }

    @PostMapping("/api/v1/proposals/{proposal}/notes")
    ResponseEntity<?> note(@PathVariable ProposalId proposal, @RequestBody Note request, Submission submission) {
        var act = submission.act(request.act());
        calls.requireKnown(request.meeting());
        var note = submission.seal(request.note());
        return submission.send(
                new NoteDeliberation(proposal, request.meeting(), note, calls.cycleOf(proposal, act), act));
    }

    @PostMapping("/api/v1/proposals/{proposal}/shortlisting")
    ResponseEntity<?> shortlist(
            @PathVariable ProposalId proposal, @RequestBody Dispose request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new ShortlistProposal(proposal, calls.cycleOf(proposal, act), act));
    }

    @PostMapping("/api/v1/proposals/{proposal}/passing-over")
    ResponseEntity<?> passOver(@PathVariable ProposalId proposal, @RequestBody Dispose request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new PassOverProposal(proposal, calls.cycleOf(proposal, act), act));
    }
}
