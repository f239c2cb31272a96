package org.sillok.command.plan;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Acts.text;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Acts;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PlanId;
import org.sillok.kernel.PlanningId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.plan.PlanAdjusted;
import org.sillok.kernel.plan.PlanConfirmed;
import org.sillok.kernel.plan.PlanItem;
import org.sillok.kernel.plan.PlanItemId;
import org.sillok.kernel.plan.PlanLevel;
import org.sillok.kernel.plan.PlanPhase;
import org.sillok.kernel.plan.PlanRefusal.NotConfirmedByBody;
import org.sillok.kernel.plan.PlanRefusal.NothingAdjusted;
import org.sillok.kernel.plan.PlanRefusal.OutOfPhase;
import org.sillok.kernel.plan.PlanRefusal.PlanAlreadySubmitted;
import org.sillok.kernel.plan.PlanRefusal.PlanNotInState;
import org.sillok.kernel.plan.PlanRefusal.PlanningAlreadyScheduled;
import org.sillok.kernel.plan.PlanRefusal.UnknownPlanItem;
import org.sillok.kernel.plan.PlanSchedule;
import org.sillok.kernel.plan.PlanState;
import org.sillok.kernel.plan.PlanSubmitted;
import org.sillok.kernel.plan.PlanWithdrawn;
import org.sillok.kernel.plan.PlanningScheduled;

class LocalPlanTest {

    private static final PlanId PLAN = new PlanId("mapo");
    private static final PlanningId PLANNING = new PlanningId("local");
    private static final BodyId BODY = new BodyId("assembly");
    private static final MotionId MOTION = new MotionId("a-1");
    private static final PlanItemId LAMPS = new PlanItemId("lamps");
    private static final PlanItemId NONE = new PlanItemId("none");
    private static final Evidence SEEN = new Evidence("planning:local", 0);
    private static final Evidence MOTION_SEEN = new Evidence("motion:a-1", 7);
    private static final Act ACT = Acts.BY_CLERK;
    private static final Act BY_MOTION = Acts.by(new AdoptedMotion(MOTION));
    private static final List<PlanItem> ITEMS = List.of(
            new PlanItem(LAMPS, text("lamps"), 80), new PlanItem(new PlanItemId("benches"), text("benches"), 20));
    private static final PlanSubmitted SUBMITTED =
            new PlanSubmitted(PLAN, PLANNING, PlanLevel.DONG, "Mapo", ITEMS, SEEN, ACT);
    private static final PlanAdjusted ADJUSTED = new PlanAdjusted(PLAN, LAMPS, 80, 60, ACT);
    private static final PlanConfirmed CONFIRMED = new PlanConfirmed(PLAN, 100, MOTION, MOTION_SEEN, BY_MOTION);
    private static final PlanWithdrawn WITHDRAWN = new PlanWithdrawn(PLAN, ACT);

    private final FixtureConfiguration<LocalPlan> plan = new AggregateTestFixture<>(LocalPlan.class);
    private final FixtureConfiguration<Planning> planning = new AggregateTestFixture<>(Planning.class);

    @Test
    void a_round_is_scheduled_once() {
        var scheduled = new PlanningScheduled(
                PLANNING,
                new BudgetId("fy2020"),
                new LineId("local"),
                BODY,
                text("a title"),
                schedule(),
                List.of(),
                ACT);
        var schedule = new SchedulePlanning(
                PLANNING,
                new BudgetId("fy2020"),
                new LineId("local"),
                BODY,
                text("a title"),
                schedule(),
                List.of(),
                ACT);
        planning.givenNoPriorActivity().when(schedule).expectEvents(scheduled);
        planning.given(scheduled)
                .when(schedule)
                .expectNoEvents()
                .expectExceptionDetails(new PlanningAlreadyScheduled(PLANNING));
    }

    @Test
    void a_dong_submits_its_plan() {
        plan.givenNoPriorActivity().when(submit(PlanPhase.SUBMISSION)).expectEvents(SUBMITTED);
    }

    @Test
    void an_item_is_adjusted_in_consultation() {
        plan.given(SUBMITTED).when(adjust(LAMPS, 60, PlanPhase.CONSULTATION)).expectEvents(ADJUSTED);
    }

    @Test
    void an_item_may_be_adjusted_again_from_where_it_stands() {
        plan.given(SUBMITTED, ADJUSTED)
                .when(adjust(LAMPS, 70, PlanPhase.CONSULTATION))
                .expectEvents(new PlanAdjusted(PLAN, LAMPS, 60, 70, ACT));
    }

    @Test
    void it_is_confirmed_as_adjusted() {
        plan.given(SUBMITTED, ADJUSTED)
                .when(confirm(BODY, PlanPhase.CONFIRMATION))
                .expectEvents(new PlanConfirmed(PLAN, 80, MOTION, MOTION_SEEN, BY_MOTION));
    }

    @Test
    void it_is_withdrawn() {
        plan.given(SUBMITTED).when(new WithdrawPlan(PLAN, ACT)).expectEvents(WITHDRAWN);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        plan.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                arguments(List.of(SUBMITTED), submit(PlanPhase.SUBMISSION), new PlanAlreadySubmitted(PLAN)),
                arguments(List.of(), submit(null), new OutOfPhase(PLANNING, PlanPhase.SUBMISSION, "none")),
                arguments(
                        List.of(),
                        submit(PlanPhase.CONSULTATION),
                        new OutOfPhase(PLANNING, PlanPhase.SUBMISSION, "CONSULTATION")),
                arguments(
                        List.of(SUBMITTED),
                        adjust(LAMPS, 60, PlanPhase.SUBMISSION),
                        new OutOfPhase(PLANNING, PlanPhase.CONSULTATION, "SUBMISSION")),
                arguments(
                        List.of(SUBMITTED), adjust(NONE, 60, PlanPhase.CONSULTATION), new UnknownPlanItem(PLAN, NONE)),
                arguments(
                        List.of(SUBMITTED),
                        adjust(LAMPS, 80, PlanPhase.CONSULTATION),
                        new NothingAdjusted(PLAN, LAMPS, 80)),
                arguments(
                        List.of(SUBMITTED),
                        confirm(BODY, PlanPhase.CONSULTATION),
                        new OutOfPhase(PLANNING, PlanPhase.CONFIRMATION, "CONSULTATION")),
                arguments(
                        List.of(SUBMITTED),
                        confirm(new BodyId("council"), PlanPhase.CONFIRMATION),
                        new NotConfirmedByBody(PLAN, BODY, "body:council")),
                arguments(
                        List.of(SUBMITTED),
                        new ConfirmPlan(PLAN, null, phase(PlanPhase.CONFIRMATION), ACT),
                        new NotConfirmedByBody(PLAN, BODY, "no motion")),
                arguments(List.of(SUBMITTED, CONFIRMED), new WithdrawPlan(PLAN, ACT), inState(PlanState.CONFIRMED)),
                arguments(
                        List.of(SUBMITTED, WITHDRAWN),
                        adjust(LAMPS, 60, PlanPhase.CONSULTATION),
                        inState(PlanState.WITHDRAWN)),
                arguments(
                        List.of(SUBMITTED, CONFIRMED),
                        confirm(BODY, PlanPhase.CONFIRMATION),
                        inState(PlanState.CONFIRMED)));
    }

    private static PlanNotInState inState(PlanState state) {
        return new PlanNotInState(PLAN, state, PlanState.SUBMITTED);
    }

    private static SubmitPlan submit(@Nullable PlanPhase phase) {
        return new SubmitPlan(PLAN, PlanLevel.DONG, "Mapo", ITEMS, phase(phase), ACT);
    }

    private static AdjustPlan adjust(PlanItemId item, long amount, PlanPhase phase) {
        return new AdjustPlan(PLAN, item, amount, phase(phase), ACT);
    }

    private static ConfirmPlan confirm(BodyId adoptedBy, PlanPhase phase) {
        var motion = new MotionReading(MOTION, adoptedBy, "adopted", true, null, null, Instant.EPOCH, MOTION_SEEN);
        return new ConfirmPlan(PLAN, motion, phase(phase), BY_MOTION);
    }

    private static PhaseReading phase(@Nullable PlanPhase phase) {
        return new PhaseReading(PLANNING, BODY, phase, SEEN);
    }

    private static PlanSchedule schedule() {
        return new PlanSchedule(window(0), window(30), window(60));
    }

    private static PlanSchedule.Window window(int day) {
        var opens = Instant.parse("2019-07-01T00:00:00Z").plus(Duration.ofDays(day));
        return new PlanSchedule.Window(opens, opens.plus(Duration.ofDays(30)));
    }
}
