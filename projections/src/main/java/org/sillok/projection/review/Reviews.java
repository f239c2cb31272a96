package org.sillok.projection.review;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.review.OpinionAnswered;
import org.sillok.kernel.review.OpinionGiven;
import org.sillok.kernel.review.PrioritiesSet;
import org.sillok.kernel.review.ProgrammeId;
import org.sillok.kernel.review.ReviewConcluded;
import org.sillok.kernel.review.ReviewEvent;
import org.sillok.kernel.review.ReviewOpened;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per review, bounded by the number of its programmes. */
public final class Reviews implements Projection<ReviewView> {

    public static final Reviews PROJECTION = new Reviews();

    private Reviews() {}

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public Class<ReviewView> view() {
        return ReviewView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof ReviewEvent event ? List.of(Key.of(event.review())) : List.of();
    }

    @Override
    public ReviewView fold(Key key, @Nullable ReviewView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof ReviewEvent event)) throw Folding.unkeyed(key, recorded.event());
        var trace = Trace.of(recorded);
        if (event instanceof ReviewOpened e) return opened(e, recorded.sequence(), trace);
        var view = Folding.existing(key, before);
        var items = view.items();
        var priorities = view.priorities();
        switch (event) {
            case ReviewOpened ignored -> {}
            case OpinionGiven e -> {
                var given = new ReviewView.Given(e.opinion(), e.statement(), e.motion(), trace);
                items = changed(
                        items, e.programme(), item -> new ReviewView.Item(item.programme(), given, item.answer()));
            }
            case OpinionAnswered e -> {
                var answer = new ReviewView.Answered(e.reflection(), trace);
                items = changed(
                        items, e.programme(), item -> new ReviewView.Item(item.programme(), item.opinion(), answer));
            }
            case PrioritiesSet e -> priorities = e.order();
            case ReviewConcluded ignored -> {}
        }
        return new ReviewView(
                view.id(),
                recorded.sequence(),
                view.budget(),
                view.panel(),
                view.title(),
                items,
                priorities,
                event instanceof ReviewConcluded,
                view.opened());
    }

    private static ReviewView opened(ReviewOpened e, long version, Trace trace) {
        var items = e.programmes().stream()
                .map(programme -> new ReviewView.Item(programme, null, null))
                .toList();
        return new ReviewView(e.review(), version, e.budget(), e.panel(), e.title(), items, List.of(), false, trace);
    }

    private static List<ReviewView.Item> changed(
            List<ReviewView.Item> items, ProgrammeId programme, UnaryOperator<ReviewView.Item> change) {
        return items.stream()
                .map(item -> item.programme().id().equals(programme) ? change.apply(item) : item)
                .toList();
    }
}
