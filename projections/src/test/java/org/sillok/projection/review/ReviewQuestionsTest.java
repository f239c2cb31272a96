package org.sillok.projection.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.kernel.ReviewSamples.REVIEW;
import static org.sillok.kernel.Samples.MOTION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.Samples;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.ProgrammeId;
import org.sillok.kernel.review.Reflection;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;

class ReviewQuestionsTest {

    private static final ProgrammeId CARE = new ProgrammeId("care");

    @Test
    void a_review_shows_what_the_panel_thinks_and_what_the_budget_answered() {
        var review =
                told("review-opened/1", "opinion-given/1-raise", "priorities-set/1", "opinion-answered/1-reflected");

        assertThat(review.version()).isEqualTo(3);
        assertThat(review.priorities()).containsExactly(CARE);
        assertThat(review.concluded()).isFalse();
        var item = review.items().getFirst();
        assertThat(item.programme().id()).isEqualTo(CARE);
        assertThat(item.opinion()).isNotNull().satisfies(given -> {
            assertThat(given.opinion()).isEqualTo(new Opinion.Raise(50_000_000L));
            assertThat(given.motion()).isEqualTo(MOTION);
            assertThat(given.trace().position()).isEqualTo(1);
        });
        assertThat(item.answer()).isNotNull().satisfies(answer -> {
            assertThat(answer.reflection())
                    .isInstanceOfSatisfying(
                            Reflection.Reflected.class,
                            reflected -> assertThat(reflected.delta()).isEqualTo(50_000_000L));
            assertThat(answer.trace().position()).isEqualTo(3);
        });
    }

    @Test
    void what_nobody_has_said_is_absent() {
        var review = told("review-opened/1");

        assertThat(review.priorities()).isEmpty();
        assertThat(review.items()).singleElement().satisfies(item -> {
            assertThat(item.opinion()).isNull();
            assertThat(item.answer()).isNull();
        });
    }

    @Test
    void an_opinion_that_is_not_followed_is_answered_all_the_same() {
        var review = told(
                "review-opened/1", "opinion-given/1-cut", "opinion-answered/1-not-reflected", "review-concluded/1");

        assertThat(review.concluded()).isTrue();
        assertThat(review.items().getFirst().answer())
                .isNotNull()
                .extracting(ReviewView.Answered::reflection)
                .isEqualTo(new Reflection.NotReflected());
    }

    @Test
    void reviews_are_listed_as_they_stood_at_a_position() {
        var views = record("review-opened/1", "opinion-given/1-keep").views();

        assertThat(new ListReviews(Slice.EVERYTHING).ask(views.at(0)).items())
                .singleElement()
                .satisfies(review ->
                        assertThat(review.items().getFirst().opinion()).isNull());
        assertThat(new ListReviews(Slice.EVERYTHING).ask(views.at(1)).items())
                .singleElement()
                .satisfies(review ->
                        assertThat(review.items().getFirst().opinion()).isNotNull());
    }

    private static ReviewView told(String... events) {
        return new FindReview(REVIEW).ask(record(events).views()).orElseThrow();
    }

    private static Chronicle record(String... events) {
        var chronicle = new Chronicle();
        for (var event : List.of(events)) chronicle.add(Samples.event(event));
        return chronicle;
    }
}
