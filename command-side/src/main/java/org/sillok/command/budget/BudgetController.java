package org.sillok.command.budget;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.PublishedFigure;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in budgets and what changes them. */
@RestController
class BudgetController {

    private final BudgetEvidence evidence;
    private final Compilation compilation;

    BudgetController(BudgetEvidence evidence, Compilation compilation) {
        this.evidence = evidence;
        this.compilation = compilation;
    }

    /**
     * @param body whose motions may amend the budget
     * @param currency its ISO 4217 code
     * @param lines parents before their parts
     */
    record Establish(
            BudgetId budget,
            BodyId body,
            int fiscalYear,
            String currency,
            List<LineForm> lines,
            @Nullable ActForm act) {}

    /**
     * @param id the new line
     * @param parent the line whose unallotted rest it is taken from
     */
    record AllotPart(
            LineId id,
            LineId parent,
            String label,
            long amount,
            @Nullable PublishedFigure published,
            @Nullable ActForm act) {

        LineForm line() {
            return new LineForm(id, parent, label, amount, published);
        }
    }

    record Move(
            LineId from, LineId to, long amount, @Nullable ActForm act) {}

    /** The authority of the act is what allows it: a motion that grants exactly these changes, or a citation. */
    record Amend(List<LineChange> changes, @Nullable ActForm act) {}

    /**
     * @param cycle whose confirmed selection becomes lines
     * @param envelopes under which line the projects of each category go
     */
    record Compile(
            CycleId cycle,
            Map<CategoryId, LineId> envelopes,
            @Nullable ActForm act) {}

    @PostMapping("/api/v1/budgets")
    @ForClerk
    ResponseEntity<?> establish(@RequestBody Establish request, Submission submission) {
        evidence.require(request.body());
        var act = submission.act(request.act());
        var lines =
                request.lines().stream().map(line -> line.sealed(submission)).toList();
        return submission.send(new EstablishBudget(
                request.budget(), request.body(), request.fiscalYear(), request.currency(), lines, act));
    }

    @PostMapping("/api/v1/budgets/{budget}/allotments")
    @ForClerk
    ResponseEntity<?> allot(@PathVariable BudgetId budget, @RequestBody AllotPart request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new Allot(budget, request.line().sealed(submission), act));
    }

    @PostMapping("/api/v1/budgets/{budget}/transfers")
    @ForClerk
    ResponseEntity<?> transfer(@PathVariable BudgetId budget, @RequestBody Move request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new Transfer(budget, request.from(), request.to(), request.amount(), act));
    }

    @PostMapping("/api/v1/budgets/{budget}/compilations")
    @ForClerk
    ResponseEntity<?> compile(@PathVariable BudgetId budget, @RequestBody Compile request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(compilation.of(budget, request.cycle(), request.envelopes(), act));
    }

    @PostMapping("/api/v1/budgets/{budget}/amendments")
    @ForClerk
    ResponseEntity<?> amend(@PathVariable BudgetId budget, @RequestBody Amend request, Submission submission) {
        var reading = evidence.granted(budget, request.act());
        var act = submission.act(request.act());
        return submission.send(new AmendBudget(budget, request.changes(), reading, act));
    }
}
