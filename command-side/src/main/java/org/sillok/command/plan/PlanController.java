package org.sillok.command.plan;

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
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.budget.Money;
import org.sillok.kernel.plan.PlanItem;
import org.sillok.kernel.plan.PlanItemId;
import org.sillok.kernel.plan.PlanLevel;
import org.sillok.kernel.plan.PlanSchedule;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in rounds of district and dong plans, and the plans. */
@RestController
@ForClerk
class PlanController {

    /**
     * @param line the budget line that the plans share
     * @param body whose motions confirm plans
     */
    record Schedule(
            PlanningId planning,
            BudgetId budget,
            LineId line,
            BodyId body,
            String title,
            PlanSchedule schedule,
            @Nullable ActForm act) {}

    /** @param amount in the currency's minor unit */
    record Item(PlanItemId id, String label, long amount) {

        PlanItem sealed(Submission by) {
            return new PlanItem(id, by.seal(label), amount);
        }
    }

    record Submit(
            PlanId plan,
            PlanningId planning,
            PlanLevel level,
            String area,
            List<Item> items,
            @Nullable ActForm act) {}

    /** @param amount what is planned now, in the currency's minor unit */
    record Adjust(PlanItemId item, long amount, @Nullable ActForm act) {

        Adjust {
            Money.amount(amount);
        }
    }

    /** The authority of an act of confirmation is the motion. */
    record Dispose(@Nullable ActForm act) {}

    private final Things things;
    private final BudgetReadings budgets;
    private final MotionReadings motions;
    private final Plannings plannings;

    PlanController(Things things, BudgetReadings budgets, MotionReadings motions, Plannings plannings) {
        this.things = things;
        this.budgets = budgets;
        this.motions = motions;
        this.plannings = plannings;
    }

    @PostMapping("/api/v1/plannings")
    ResponseEntity<?> schedule(@RequestBody Schedule request, Submission submission) {
        var evidence =
                List.of(budgets.require(request.budget(), List.of(request.line())), things.require(request.body()));
        var act = submission.act(request.act());
        return submission.send(new SchedulePlanning(
                request.planning(),
                request.budget(),
                request.line(),
                request.body(),
                submission.seal(request.title()),
                request.schedule(),
                evidence,
                act));
    }

    @PostMapping("/api/v1/plans")
    ResponseEntity<?> submit(@RequestBody Submit request, Submission submission) {
        var act = submission.act(request.act());
        var phase = plannings.phase(request.planning(), act);
        var items =
                request.items().stream().map(item -> item.sealed(submission)).toList();
        return submission.send(new SubmitPlan(request.plan(), request.level(), request.area(), items, phase, act));
    }

    @PostMapping("/api/v1/plans/{plan}/adjustments")
    ResponseEntity<?> adjust(@PathVariable PlanId plan, @RequestBody Adjust request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new AdjustPlan(plan, request.item(), request.amount(), plannings.phase(plan, act), act));
    }

    @PostMapping("/api/v1/plans/{plan}/confirmation")
    ResponseEntity<?> confirm(@PathVariable PlanId plan, @RequestBody Dispose request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new ConfirmPlan(plan, motions.authorityOf(act), plannings.phase(plan, act), act));
    }

    @PostMapping("/api/v1/plans/{plan}/withdrawal")
    ResponseEntity<?> withdraw(@PathVariable PlanId plan, @RequestBody Dispose request, Submission submission) {
        return submission.send(new WithdrawPlan(plan, submission.act(request.act())));
    }
}
