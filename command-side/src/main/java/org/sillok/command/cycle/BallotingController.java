package org.sillok.command.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.ballot.Voters;
import org.sillok.command.evidence.Cycles;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.command.proposal.ProposalRegister;
import org.sillok.command.proposal.ProposalRegister.Shortlisted;
import org.sillok.http.ForClerk;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.Project;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in who may vote, and when voting begins and ends. */
@RestController
class BallotingController {

    private final Cycles cycles;
    private final ProposalRegister proposals;
    private final Voters voters;

    BallotingController(Cycles cycles, ProposalRegister proposals, Voters voters) {
        this.cycles = cycles;
        this.proposals = proposals;
        this.voters = voters;
    }

    /** @param voters their references, as tokens name them; hashed at once and kept nowhere */
    record Enrol(
            VoterClassId voterClass,
            List<String> voters,
            @Nullable ActForm act) {}

    record Turn(@Nullable ActForm act) {}

    @PostMapping("/api/v1/cycles/{cycle}/enrolments")
    @ForClerk
    ResponseEntity<?> enrol(@PathVariable CycleId cycle, @RequestBody Enrol request, Submission submission) {
        cycles.read(cycle);
        var act = submission.act(request.act());
        var enrolments = request.voters().stream()
                .map(voter -> voters.enrolment(cycle, voter))
                .toList();
        return submission.send(new EnrolVoters(cycle, request.voterClass(), enrolments, act));
    }

    /** Every shortlisted proposal of the cycle goes on the ballot, in the order of submission. */
    @PostMapping("/api/v1/cycles/{cycle}/balloting/opening")
    @ForClerk
    ResponseEntity<?> open(@PathVariable CycleId cycle, @RequestBody Turn request, Submission submission) {
        var act = submission.act(request.act());
        var shortlist = proposals.shortlisted(cycle);
        return submission.send(new OpenBalloting(
                cycle,
                act.occurredAt(submission.now()),
                projects(shortlist),
                shortlist.stream().map(Shortlisted::evidence).toList(),
                act));
    }

    @PostMapping("/api/v1/cycles/{cycle}/balloting/closing")
    @ForClerk
    ResponseEntity<?> close(@PathVariable CycleId cycle, @RequestBody Turn request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new CloseBalloting(cycle, act.occurredAt(submission.now()), act));
    }

    /** Those that were submitted at the same moment have the same place, so that no tie is broken by it. */
    private static List<Project> projects(List<Shortlisted> shortlist) {
        var moments = shortlist.stream().map(Shortlisted::submitted).distinct().toList();
        return shortlist.stream()
                .map(one -> new Project(
                        one.facts().proposal(),
                        one.facts().category(),
                        one.facts().estimated().orElseThrow(),
                        moments.indexOf(one.submitted())))
                .toList();
    }
}
