package org.sillok.command.cycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.command.ballot.Voters;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.command.intake.Things;
import org.sillok.http.ForClerk;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.cycle.Schedule;
import org.sillok.kernel.cycle.Stage;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in cycles, their rules, and their stages. */
@RestController
class CycleController {

    private final Things things;
    private final Voters voters;

    CycleController(Things things, Voters voters) {
        this.things = things;
        this.voters = voters;
    }

    /**
     * @param body whose assembly confirms what is selected
     * @param budget into which it is compiled, where that is decided
     * @param currency its ISO 4217 code
     * @param schedule when the stages are to be, in their order
     */
    record Establish(
            CycleId cycle,
            BodyId body,
            @Nullable BudgetId budget,
            int fiscalYear,
            String currency,
            String title,
            ParametersForm parameters,
            Schedule schedule,
            @Nullable ActForm act) {}

    record Change(ParametersForm parameters, @Nullable ActForm act) {}

    record Turn(Stage stage, @Nullable ActForm act) {}

    record Extend(Stage stage, Instant until, @Nullable ActForm act) {}

    @PostMapping("/api/v1/cycles")
    @ForClerk
    ResponseEntity<?> establish(@RequestBody Establish request, Submission submission) {
        things.require(request.body());
        if (request.budget() != null) things.require(request.budget());
        var act = submission.act(request.act());
        var command = new EstablishCycle(
                request.cycle(),
                request.body(),
                request.budget(),
                request.fiscalYear(),
                request.currency(),
                submission.seal(request.title()),
                request.parameters().sealed(submission),
                request.schedule(),
                act);
        if (!submission.isDryRun()) voters.prepare(request.cycle());
        return submission.send(command);
    }

    @PostMapping("/api/v1/cycles/{cycle}/parameters")
    @ForClerk
    ResponseEntity<?> change(@PathVariable CycleId cycle, @RequestBody Change request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new ChangeParameters(cycle, request.parameters().sealed(submission), act));
    }

    @PostMapping("/api/v1/cycles/{cycle}/stage-openings")
    @ForClerk
    ResponseEntity<?> open(@PathVariable CycleId cycle, @RequestBody Turn request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new OpenStage(cycle, request.stage(), act.occurredAt(submission.now()), act));
    }

    @PostMapping("/api/v1/cycles/{cycle}/stage-closings")
    @ForClerk
    ResponseEntity<?> close(@PathVariable CycleId cycle, @RequestBody Turn request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new CloseStage(cycle, request.stage(), act.occurredAt(submission.now()), act));
    }

    @PostMapping("/api/v1/cycles/{cycle}/stage-extensions")
    @ForClerk
    ResponseEntity<?> extend(@PathVariable CycleId cycle, @RequestBody Extend request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(
                new ExtendStage(cycle, request.stage(), request.until(), decidedAt(act, submission), act));
    }

    /** Nobody says afterwards to have extended in time: only what is taken over from elsewhere keeps its own date. */
    private static Instant decidedAt(Act act, Submission submission) {
        return act.provenance() == Provenance.ENTERED ? submission.now() : act.occurredAt(submission.now());
    }
}
