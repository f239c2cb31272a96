package org.sillok.command.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.http.ForMember;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Voting rounds: opened, voted in, closed. */
@RestController
class VotingController {

    record Open(Method method, @Nullable ActForm act) {}

    record Cast(PersonId voter, Choice choice, @Nullable ActForm act) {}

    record RollCall(List<Call> votes, @Nullable ActForm act) {

        record Call(PersonId voter, Choice choice) {}

        List<Vote> asVotes() {
            return votes.stream()
                    .map(call -> Vote.of(call.voter(), call.choice()))
                    .toList();
        }
    }

    record Counts(
            Tally tally,
            List<PersonId> participants,
            @Nullable ActForm act) {}

    record Declare(@Nullable ActForm act) {}

    record Break(PersonId chair, Choice choice, @Nullable ActForm act) {}

    private final Papers papers;

    VotingController(Papers papers) {
        this.papers = papers;
    }

    @PostMapping("/api/v1/motions/{motion}/rounds")
    @ForClerk
    ResponseEntity<?> open(@PathVariable MotionId motion, @RequestBody Open request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(papers.opening(motion, request.method(), act));
    }

    @PostMapping("/api/v1/motions/{motion}/votes")
    @ForMember
    ResponseEntity<?> cast(@PathVariable MotionId motion, @RequestBody Cast request, Submission submission) {
        submission.requireSelf(request.voter());
        return submission.send(
                new CastVote(motion, request.voter(), request.choice(), submission.mandate(request.act())));
    }

    @PostMapping("/api/v1/motions/{motion}/votes/change")
    @ForMember
    ResponseEntity<?> change(@PathVariable MotionId motion, @RequestBody Cast request, Submission submission) {
        submission.requireSelf(request.voter());
        return submission.send(
                new ChangeVote(motion, request.voter(), request.choice(), submission.mandate(request.act())));
    }

    @PostMapping("/api/v1/motions/{motion}/roll-call")
    @ForClerk
    ResponseEntity<?> rollCall(@PathVariable MotionId motion, @RequestBody RollCall request, Submission submission) {
        return submission.send(new RecordRollCall(motion, request.asVotes(), submission.act(request.act())));
    }

    @PostMapping("/api/v1/motions/{motion}/secret-tally")
    @ForClerk
    ResponseEntity<?> tally(@PathVariable MotionId motion, @RequestBody Counts request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new RecordSecretTally(motion, request.tally(), request.participants(), act));
    }

    @PostMapping("/api/v1/motions/{motion}/consent")
    @ForClerk
    ResponseEntity<?> consent(@PathVariable MotionId motion, @RequestBody Declare request, Submission submission) {
        return submission.send(new DeclareConsent(motion, submission.act(request.act())));
    }

    @PostMapping("/api/v1/motions/{motion}/closing")
    @ForClerk
    ResponseEntity<?> close(@PathVariable MotionId motion, @RequestBody Declare request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new CloseVoting(motion, papers.sittingOf(motion), act));
    }

    @PostMapping("/api/v1/motions/{motion}/casting-vote")
    @ForMember
    ResponseEntity<?> breakTie(@PathVariable MotionId motion, @RequestBody Break request, Submission submission) {
        submission.requireSelf(request.chair());
        return submission.send(new GiveCastingVote(
                motion,
                request.chair(),
                request.choice(),
                papers.sittingOf(motion),
                submission.mandate(request.act())));
    }

    @PostMapping("/api/v1/motions/{motion}/annulment")
    @ForClerk
    ResponseEntity<?> annul(@PathVariable MotionId motion, @RequestBody Declare request, Submission submission) {
        return submission.send(new AnnulDecision(motion, submission.act(request.act())));
    }
}
