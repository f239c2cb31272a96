package org.sillok.command.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.evidence.Cycles;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.command.motion.MotionReadings;
import org.sillok.http.ForClerk;
import org.sillok.kernel.Citation;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.PublishedProject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in what a cycle selects, and that its assembly confirms it. */
@RestController
class ResultController {

    private final Cycles cycles;
    private final BallotBox box;
    private final MotionReadings motions;

    ResultController(Cycles cycles, BallotBox box, MotionReadings motions) {
        this.cycles = cycles;
        this.box = box;
        this.motions = motions;
    }

    record Compute(@Nullable ActForm act) {}

    /** @param published every project on the ballot, as the source gives it */
    record Publish(
            Citation source,
            List<PublishedProject> published,
            @Nullable ActForm act) {}

    /** The authority of the act is the adopted motion by which the assembly confirms. */
    record Confirm(@Nullable ActForm act) {}

    @PostMapping("/api/v1/cycles/{cycle}/selection")
    @ForClerk
    ResponseEntity<?> compute(@PathVariable CycleId cycle, @RequestBody Compute request, Submission submission) {
        var act = submission.act(request.act());
        var count = box.count(cycles.read(cycle).facts());
        return submission.send(new ComputeSelection(cycle, count, act));
    }

    @PostMapping("/api/v1/cycles/{cycle}/published-result")
    @ForClerk
    ResponseEntity<?> publish(@PathVariable CycleId cycle, @RequestBody Publish request, Submission submission) {
        var act = submission.act(request.act());
        var count = box.count(cycles.read(cycle).facts());
        return submission.send(new RecordPublishedResult(cycle, request.source(), request.published(), count, act));
    }

    @PostMapping("/api/v1/cycles/{cycle}/confirmation")
    @ForClerk
    ResponseEntity<?> confirm(@PathVariable CycleId cycle, @RequestBody Confirm request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(
                new ConfirmSelection(cycle, act.occurredAt(submission.now()), motions.authorityOf(act), act));
    }
}
