package org.sillok.command.motion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedVote;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Decisions taken over as somebody published them. */
@RestController
class PublishedDecisionController {

    record Publish(
            MotionId motion,
            BodyId body,
            @Nullable MeetingId meeting,
            LocalDate on,
            String title,
            Citation source,
            @Nullable String majority,
            List<PublishedVote> votes,
            Outcome published,
            @Nullable ActForm act) {}

    private final Papers papers;

    PublishedDecisionController(Papers papers) {
        this.papers = papers;
    }

    @PostMapping("/api/v1/published-decisions")
    @ForClerk
    ResponseEntity<?> publish(@RequestBody Publish request, Submission submission) {
        var attended = request.meeting() == null ? null : papers.attended(request.meeting());
        submission.requirePast(papers.beginning(request.body(), request.on()));
        var body = papers.constitution(request.body(), request.on());
        return submission.send(command(request, body, attended, submission));
    }

    private static RecordPublishedDecision command(
            Publish request, Papers.Constitution body, @Nullable Attended attended, Submission submission) {
        return new RecordPublishedDecision(
                request.motion(),
                request.body(),
                request.meeting(),
                request.on(),
                submission.seal(request.title()),
                request.source(),
                request.majority(),
                request.votes(),
                request.published(),
                body.roll(),
                body.charter(),
                attended,
                body.evidence(),
                submission.act(request.act()));
    }
}
