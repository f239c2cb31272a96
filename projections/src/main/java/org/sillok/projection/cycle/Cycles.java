package org.sillok.projection.cycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.cycle.CycleParametersChanged;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.cycle.SelectionConfirmed;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.cycle.StageClosed;
import org.sillok.kernel.cycle.StageExtended;
import org.sillok.kernel.cycle.StageOpened;
import org.sillok.kernel.cycle.VotersEnrolled;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** One view per cycle: its rules, its stages, and what is voted on. */
public final class Cycles implements Projection<CycleView> {

    public static final Cycles PROJECTION = new Cycles();

    private Cycles() {}

    @Override
    public String name() {
        return "cycles";
    }

    @Override
    public Class<CycleView> view() {
        return CycleView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof CycleEvent event ? List.of(Key.of(event.cycle())) : List.of();
    }

    @Override
    public CycleView fold(Key key, @Nullable CycleView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof CycleEvent event)) throw Folding.unkeyed(key, recorded.event());
        if (event instanceof CycleEstablished e) return CycleDraft.established(e, recorded);
        return changed(new CycleDraft(Folding.existing(key, before), recorded), event)
                .view();
    }

    private static CycleDraft changed(CycleDraft draft, CycleEvent event) {
        return switch (event) {
            case CycleEstablished ignored -> draft;
            case CycleParametersChanged e -> draft.changed(e.parameters());
            case StageOpened e -> draft.opened(e.stage(), e.at());
            case StageClosed e -> draft.closed(e.stage(), e.at());
            case StageExtended e -> draft.extended(e);
            case VotersEnrolled ignored -> draft;
            case BallotingOpened e -> draft.opened(Stage.BALLOT, e.at()).voting(e.projects());
            case BallotingClosed e -> draft.closed(Stage.BALLOT, e.at());
            case SelectionComputed ignored -> draft;
            case PublishedResultRecorded ignored -> draft;
            case SelectionConfirmed ignored -> draft.confirmed();
        };
    }
}
