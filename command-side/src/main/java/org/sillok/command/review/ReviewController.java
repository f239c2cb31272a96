package org.sillok.command.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.budget.BudgetReadings;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.command.intake.Things;
import org.sillok.command.motion.MotionReadings;
import org.sillok.http.ForClerk;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.Programme;
import org.sillok.kernel.review.ProgrammeId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in the reviews of topic panels and how the budget answers them. */
@RestController
@ForClerk
class ReviewController {

    /**
     * @param line the budget line that pays for it
     * @param amount what is planned for it, in the currency's minor unit
     */
    record ProgrammeForm(ProgrammeId id, String label, LineId line, long amount) {

        Programme sealed(Submission by) {
            return new Programme(id, by.seal(label), line, amount);
        }
    }

    /** @param panel the body whose motions are its opinions */
    record Open(
            ReviewId review,
            BudgetId budget,
            BodyId panel,
            String title,
            List<ProgrammeForm> programmes,
            @Nullable ActForm act) {

        List<LineId> lines() {
            return programmes.stream().map(ProgrammeForm::line).toList();
        }
    }

    /** The authority of the act is the panel's motion. */
    record Give(
            ProgrammeId programme,
            Opinion opinion,
            String statement,
            @Nullable ActForm act) {}

    /** The authority of the act is the panel's motion. */
    record Prioritise(List<ProgrammeId> order, @Nullable ActForm act) {}

    /**
     * @param followed whether the budget followed it, wholly or in part
     * @param amendment the sequence of the budget's event that did; absent where nothing had to change
     */
    record AnswerTo(
            ProgrammeId programme,
            boolean followed,
            @Nullable Long amendment,
            @Nullable ActForm act) {

        private static final long MOST = Integer.MAX_VALUE;

        AnswerTo {
            if (amendment != null && (amendment < 0 || amendment > MOST)) {
                throw new InvalidValue("amendment", "0 to " + MOST, amendment);
            }
        }
    }

    record Conclude(@Nullable ActForm act) {}

    private final Things things;
    private final BudgetReadings budgets;
    private final MotionReadings motions;
    private final BudgetMoves moves;

    ReviewController(Things things, BudgetReadings budgets, MotionReadings motions, BudgetMoves moves) {
        this.things = things;
        this.budgets = budgets;
        this.motions = motions;
        this.moves = moves;
    }

    @PostMapping("/api/v1/reviews")
    ResponseEntity<?> open(@RequestBody Open request, Submission submission) {
        var evidence = List.of(budgets.require(request.budget(), request.lines()), things.require(request.panel()));
        var act = submission.act(request.act());
        var programmes = request.programmes().stream()
                .map(programme -> programme.sealed(submission))
                .toList();
        var title = submission.seal(request.title());
        return submission.send(
                new OpenReview(request.review(), request.budget(), request.panel(), title, programmes, evidence, act));
    }

    @PostMapping("/api/v1/reviews/{review}/opinions")
    ResponseEntity<?> give(@PathVariable ReviewId review, @RequestBody Give request, Submission submission) {
        var act = submission.act(request.act());
        var statement = submission.seal(request.statement());
        return submission.send(new GiveOpinion(
                review, request.programme(), request.opinion(), statement, motions.authorityOf(act), act));
    }

    @PostMapping("/api/v1/reviews/{review}/priorities")
    ResponseEntity<?> prioritise(
            @PathVariable ReviewId review, @RequestBody Prioritise request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new SetPriorities(review, request.order(), motions.authorityOf(act), act));
    }

    @PostMapping("/api/v1/reviews/{review}/answers")
    ResponseEntity<?> answer(@PathVariable ReviewId review, @RequestBody AnswerTo request, Submission submission) {
        var act = submission.act(request.act());
        var sequence = request.amendment();
        var move = sequence == null ? null : moves.move(review, request.programme(), sequence);
        return submission.send(new AnswerOpinion(review, request.programme(), request.followed(), move, act));
    }

    @PostMapping("/api/v1/reviews/{review}/conclusion")
    ResponseEntity<?> conclude(@PathVariable ReviewId review, @RequestBody Conclude request, Submission submission) {
        return submission.send(new ConcludeReview(review, submission.act(request.act())));
    }
}
