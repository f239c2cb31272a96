package org.sillok.command.ballot;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForCitizen;
import org.sillok.http.ForClerk;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.VoterClassId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in ballots. No act is stated, for the record of a ballot is the same whoever casts it. */
@RestController
class BallotController {

    private final Casting casting;

    BallotController(Casting casting) {
        this.casting = casting;
    }

    /** One's own ballot: the voter is whom the token names. */
    record Cast(VoterClassId voterClass, Choices choices) {}

    /**
     * A ballot on paper, entered by a clerk.
     *
     * @param voter the voter's reference, the same that a token would carry
     * @param receivedAt when it was handed in, where that is not now; checked, and not recorded
     */
    record CastOnPaper(
            String voter,
            VoterClassId voterClass,
            Choices choices,
            @Nullable Instant receivedAt,
            @Nullable Provenance provenance) {

        Paper paper() {
            return new Paper(voter, voterClass, choices);
        }
    }

    /**
     * Many ballots.
     *
     * @param receivedAt when they were handed in, where that is not now; checked, and not recorded
     * @param ballots 1 to 10,000
     */
    record CastMany(@Nullable Instant receivedAt, @Nullable Provenance provenance, List<Paper> ballots) {}

    @PostMapping("/api/v1/cycles/{cycle}/ballots")
    @ForCitizen
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Receipt.class)))
    ResponseEntity<?> cast(@PathVariable CycleId cycle, @RequestBody Cast request, Submission submission) {
        var paper = new Paper(submission.caller().actor().value(), request.voterClass(), request.choices());
        return one(cycle, paper, submission.now(), Provenance.ENTERED, submission);
    }

    @PostMapping("/api/v1/cycles/{cycle}/paper-ballots")
    @ForClerk
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Receipt.class)))
    ResponseEntity<?> onPaper(@PathVariable CycleId cycle, @RequestBody CastOnPaper request, Submission submission) {
        var given = submission.happened(request.receivedAt());
        return one(cycle, request.paper(), given, entered(request.provenance()), submission);
    }

    @PostMapping("/api/v1/cycles/{cycle}/ballots/batch")
    @ForClerk
    ResponseEntity<Batch.Outcome> many(
            @PathVariable CycleId cycle, @RequestBody CastMany request, Submission submission) {
        var given = submission.happened(request.receivedAt());
        var batch = new Batch(casting, casting.open(cycle, given), given, entered(request.provenance()));
        var outcome = batch.take(request.ballots(), submission);
        var answer = ResponseEntity.ok();
        if (outcome.recorded() > 0) answer.header("Sillok-Position", Long.toString(outcome.position()));
        return answer.body(outcome);
    }

    private ResponseEntity<?> one(
            CycleId id, Paper paper, Instant given, Provenance provenance, Submission submission) {
        var cycle = casting.open(id, given);
        Casting.refuse(casting.against(paper, cycle, given));
        var command = casting.command(paper, cycle, provenance);
        return submission.isDryRun()
                ? casting.rehearse(command, cycle, submission)
                : casting.cast(command, cycle, submission).answer();
    }

    private static Provenance entered(@Nullable Provenance provenance) {
        return provenance == null ? Provenance.ENTERED : provenance;
    }
}
