package org.sillok.kernel.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.kernel.ReviewSamples.REVIEW;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BUDGET;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Samples;
import org.sillok.kernel.budget.LineId;

/** The life of a review, as its events tell it. */
class ReviewFactsTest {

    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final ReviewOpened OPENED_ON_CARE = (ReviewOpened) Samples.event("review-opened/1");
    private final ReviewFacts opened = then(null, "review-opened/1");

    @Test
    void a_review_begins_with_its_opening() {
        assertThat(opened)
                .isEqualTo(new ReviewFacts(
                        REVIEW, BUDGET, BODY, OPENED_ON_CARE.programmes(), Map.of(), Map.of(), List.of(), false));
        assertThat(opened.programme(CARE)).contains(OPENED_ON_CARE.programmes().getFirst());
        assertThat(opened.programme(new ProgrammeId("unheard-of"))).isEmpty();
        assertThatThrownBy(() -> then(null, "review-concluded/1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> then(then(null, "review-opened/1"), "review-opened/1"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_opinion_waits_for_its_answer() {
        assertThat(opened.unanswered()).isEmpty();
        var given = then(opened, "opinion-given/1-raise");
        assertThat(given.opinions()).isEqualTo(Map.of(CARE, new Opinion.Raise(50_000_000L)));
        assertThat(given.unanswered()).containsExactly(CARE);
        var answered = then(given, "opinion-answered/1-not-reflected");
        assertThat(answered.answers()).isEqualTo(Map.of(CARE, new Reflection.NotReflected()));
        assertThat(answered.unanswered()).isEmpty();
        assertThat(answered.concluded()).isFalse();
    }

    @Test
    void an_opinion_says_by_how_much_the_money_would_change() {
        assertThat(List.of(new Opinion.Keep(), new Opinion.Raise(50), new Opinion.Cut(20)))
                .extracting(Opinion::delta)
                .containsExactly(0L, 50L, -20L);
    }

    @Test
    void priorities_are_set_and_the_review_is_concluded() {
        var ordered = then(opened, "priorities-set/1");
        assertThat(ordered.priorities()).containsExactly(CARE);
        assertThat(ordered.concluded()).isFalse();
        var concluded = then(ordered, "review-concluded/1");
        assertThat(concluded.concluded()).isTrue();
        assertThat(concluded.priorities()).containsExactly(CARE);
    }

    @Test
    void a_review_is_of_a_thousand_programmes_at_most() {
        assertThat(opened(1_000).programmes()).hasSize(1_000);
        assertThatThrownBy(() -> opened(1_001)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> opened(0)).isInstanceOf(InvalidValue.class);
    }

    private static ReviewOpened opened(int many) {
        var programmes = IntStream.range(0, many)
                .mapToObj(number ->
                        new Programme(new ProgrammeId("p-" + number), words("a programme"), new LineId("line"), 1))
                .toList();
        return new ReviewOpened(REVIEW, BUDGET, BODY, words("welfare"), programmes, List.of(), stated());
    }

    private static ReviewFacts then(@Nullable ReviewFacts before, String sample) {
        return ReviewFacts.fold(before, (ReviewEvent) Samples.event(sample));
    }
}
