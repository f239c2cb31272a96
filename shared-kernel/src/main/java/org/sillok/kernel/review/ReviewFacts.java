package org.sillok.kernel.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.ReviewId;

/**
 * What the events of one review say, folded.
 *
 * @param opinions by programme, in the order in which they were given
 * @param answers by programme
 * @param priorities the last order; empty where none was set
 */
public record ReviewFacts(
        ReviewId review,
        BudgetId budget,
        BodyId panel,
        List<Programme> programmes,
        Map<ProgrammeId, Opinion> opinions,
        Map<ProgrammeId, Reflection> answers,
        List<ProgrammeId> priorities,
        boolean concluded) {

    /** Folds the next event of this review. */
    public static ReviewFacts fold(@Nullable ReviewFacts before, ReviewEvent event) {
        if (before == null && event instanceof ReviewOpened e) {
            return new ReviewFacts(
                    e.review(), e.budget(), e.panel(), e.programmes(), Map.of(), Map.of(), List.of(), false);
        }
        if (before == null) throw new IllegalStateException("a review begins with its opening, not with " + event);
        return before.and(event);
    }

    private ReviewFacts and(ReviewEvent event) {
        return switch (event) {
            case ReviewOpened e -> throw new IllegalStateException("a review is opened once, not again by " + e);
            case OpinionGiven e -> with(plus(opinions, e.programme(), e.opinion()), answers, priorities, false);
            case PrioritiesSet e -> with(opinions, answers, e.order(), false);
            case OpinionAnswered e -> with(opinions, plus(answers, e.programme(), e.reflection()), priorities, false);
            case ReviewConcluded ignored -> with(opinions, answers, priorities, true);
        };
    }

    public Optional<Programme> programme(ProgrammeId id) {
        return programmes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The programmes with an opinion that nobody has answered. */
    public List<ProgrammeId> unanswered() {
        return opinions.keySet().stream()
                .filter(programme -> !answers.containsKey(programme))
                .toList();
    }

    private ReviewFacts with(
            Map<ProgrammeId, Opinion> opinions,
            Map<ProgrammeId, Reflection> answers,
            List<ProgrammeId> priorities,
            boolean concluded) {
        return new ReviewFacts(review, budget, panel, programmes, opinions, answers, priorities, concluded);
    }

    private static <V> Map<ProgrammeId, V> plus(Map<ProgrammeId, V> map, ProgrammeId key, V value) {
        var more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
