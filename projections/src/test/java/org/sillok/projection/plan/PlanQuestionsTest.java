package org.sillok.projection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.ReviewSamples.PLAN;
import static org.sillok.kernel.ReviewSamples.PLANNING;
import static org.sillok.kernel.Samples.MOTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.plan.PlanLevel;
import org.sillok.kernel.plan.PlanState;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;

class PlanQuestionsTest {

    @Test
    void a_plan_tells_what_was_asked_for_and_what_consultation_made_of_it() {
        var plan = told("plan-submitted/1", "plan-adjusted/1", "plan-confirmed/1");

        assertThat(plan.level()).isEqualTo(PlanLevel.DISTRICT);
        assertThat(plan.requested()).isEqualTo(80_000_000L);
        assertThat(plan.total()).isEqualTo(60_000_000L);
        assertThat(plan.adjustments()).singleElement().satisfies(adjusted -> {
            assertThat(adjusted.before()).isEqualTo(80_000_000L);
            assertThat(adjusted.after()).isEqualTo(60_000_000L);
            assertThat(adjusted.trace().position()).isEqualTo(2);
        });
        assertThat(plan.confirmation())
                .isNotNull()
                .extracting(PlanView.Confirmed::motion)
                .isEqualTo(MOTION);
        assertThat(plan.facts().state()).isEqualTo(PlanState.CONFIRMED);
        assertThat(plan.version()).isEqualTo(2);
    }

    @Test
    void a_plan_that_is_taken_back_stays_to_be_seen() {
        var plan = told("plan-submitted/1", "plan-withdrawn/1");

        assertThat(plan.facts().state()).isEqualTo(PlanState.WITHDRAWN);
        assertThat(plan.total()).isEqualTo(80_000_000L);
        assertThat(plan.confirmation()).isNull();
    }

    @Test
    void a_round_lists_its_plans_in_the_order_in_which_they_came() {
        var views = record("plan-submitted/1", "plan-submitted/1-dong").views();

        var plans = new ListPlans(PLANNING, Slice.EVERYTHING).ask(views);

        assertThat(plans.total()).isEqualTo(2);
        assertThat(plans.items()).extracting(PlanView::id).containsExactly(PLAN, new PlanId("mapo-1"));
        assertThat(new ListPlans(PLANNING, Slice.EVERYTHING).ask(views.at(1)).items())
                .extracting(PlanView::id)
                .containsExactly(PLAN);
        assertThat(new ListPlans(new PlanningId("another"), Slice.EVERYTHING)
                        .ask(views)
                        .items())
                .isEmpty();
    }

    @Test
    void a_round_tells_its_schedule() {
        var views = record().views();

        assertThat(new FindPlanning(PLANNING).ask(views))
                .hasValueSatisfying(round -> assertThat(round.body()).isEqualTo(Samples.BODY));
        assertThat(new ListPlannings(Slice.EVERYTHING).ask(views).items())
                .extracting(PlanningView::id)
                .containsExactly(PLANNING);
        assertThat(new FindPlanning(new PlanningId("another")).ask(views)).isEmpty();
    }

    private static PlanView told(String... events) {
        return new FindPlan(PLAN).ask(record(events).views()).orElseThrow();
    }

    private static Chronicle record(String... events) {
        var chronicle = new Chronicle().add(Samples.event("planning-scheduled/1"));
        for (var event : List.of(events)) chronicle.add(Samples.event(event));
        return chronicle;
    }
}
