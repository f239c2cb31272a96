package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.cycle.CycleResult;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per cycle that has a result. */
public final class CycleResults implements Projection<ResultView> {

    public static final CycleResults PROJECTION = new CycleResults();

    private CycleResults() {}

    @Override
    public String name() {
        return "cycle-results";
    }

    @Override
    public Class<ResultView> view() {
        return ResultView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case SelectionComputed e -> List.of(Key.of(e.cycle()));
            case PublishedResultRecorded e -> List.of(Key.of(e.cycle()));
            default -> List.of();
        };
    }

    @Override
    public ResultView fold(Key key, @Nullable ResultView before, RecordedEvent recorded) {
        var sequence = recorded.sequence();
        var trace = Trace.of(recorded);
        return switch (recorded.event()) {
            case SelectionComputed e ->
                new ResultView(
                        e.cycle(),
                        sequence,
                        CycleResult.of(sequence, e.selection()),
                        e.selection(),
                        e.ballots(),
                        null,
                        trace);
            case PublishedResultRecorded e ->
                new ResultView(
                        e.cycle(),
                        sequence,
                        CycleResult.of(sequence, e),
                        e.recomputed(),
                        e.ballots(),
                        new ResultView.Published(e.source(), e.published(), e.deviations()),
                        trace);
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }
}
