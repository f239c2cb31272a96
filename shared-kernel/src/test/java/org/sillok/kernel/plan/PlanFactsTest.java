package org.sillok.kernel.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.ReviewSamples.PLAN;
import static org.sillok.kernel.ReviewSamples.PLANNING;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Samples;
import org.sillok.kernel.plan.PlanSchedule.Window;

/** The life of a plan, as its events tell it, and the windows that it has for it. */
class PlanFactsTest {

    private static final PlanItem LAMPS = new PlanItem(new PlanItemId("lamps"), words("lamps"), 80_000_000);
    private static final PlanItem TREES = new PlanItem(new PlanItemId("trees"), words("trees"), 5_000_000);
    private final PlanFacts submitted = PlanFacts.fold(null, submitted(List.of(LAMPS, TREES)));

    @Test
    void a_plan_begins_with_its_submission() {
        assertThat(submitted).isEqualTo(new PlanFacts(PLAN, PLANNING, List.of(LAMPS, TREES), PlanState.SUBMITTED));
        assertThat(submitted.total()).isEqualTo(85_000_000);
        assertThat(submitted.item(TREES.id())).contains(TREES);
        assertThat(submitted.item(new PlanItemId("benches"))).isEmpty();
        assertThatThrownBy(() -> then(null, "plan-confirmed/1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> then(then(null, "plan-submitted/1"), "plan-submitted/1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_adjustment_changes_the_amount_of_one_item() {
        var adjusted = then(submitted, "plan-adjusted/1");
        assertThat(adjusted.items()).containsExactly(LAMPS.withAmount(60_000_000), TREES);
        assertThat(adjusted.state()).isEqualTo(PlanState.SUBMITTED);
    }

    @Test
    void it_is_confirmed_or_withdrawn() {
        assertThat(then(submitted, "plan-confirmed/1").state()).isEqualTo(PlanState.CONFIRMED);
        assertThat(then(submitted, "plan-withdrawn/1").state()).isEqualTo(PlanState.WITHDRAWN);
    }

    @Test
    void a_plan_has_a_thousand_items_at_most() {
        assertThat(submitted(items(1_000)).items()).hasSize(1_000);
        assertThatThrownBy(() -> submitted(items(1_001))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> submitted(List.of())).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> submitted(List.of(LAMPS, LAMPS))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void there_is_a_time_for_each_phase_and_none_between_them() {
        var schedule = new PlanSchedule(window(0, 10), window(10, 20), window(30, 40));
        assertThat(IntStream.of(-1, 0, 9, 10, 19, 20, 29, 30, 39, 40)
                        .mapToObj(second -> schedule.phaseAt(second(second))
                                .map(PlanPhase::name)
                                .orElse("none")))
                .containsExactly(
                        "none",
                        "SUBMISSION",
                        "SUBMISSION",
                        "CONSULTATION",
                        "CONSULTATION",
                        "none",
                        "none",
                        "CONFIRMATION",
                        "CONFIRMATION",
                        "none");
    }

    @Test
    void no_window_opens_before_the_one_before_it_closes() {
        assertThatThrownBy(() -> new PlanSchedule(window(0, 10), window(9, 20), window(20, 30)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new PlanSchedule(window(0, 10), window(10, 20), window(19, 30)))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> window(10, 10)).isInstanceOf(InvalidValue.class);
    }

    private static PlanSubmitted submitted(List<PlanItem> items) {
        return new PlanSubmitted(
                PLAN, PLANNING, PlanLevel.DISTRICT, "마포구", items, new Evidence(PLANNING.toString(), 0), stated());
    }

    private static List<PlanItem> items(int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> new PlanItem(new PlanItemId("item-" + number), words("an item"), 1))
                .toList();
    }

    private static Window window(int opens, int closes) {
        return new Window(second(opens), second(closes));
    }

    private static Instant second(int second) {
        return Instant.ofEpochSecond(second);
    }

    private static PlanFacts then(@Nullable PlanFacts before, String sample) {
        return PlanFacts.fold(before, (PlanEvent) Samples.event(sample));
    }
}
