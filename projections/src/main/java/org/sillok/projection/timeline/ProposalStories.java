package org.sillok.projection.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ProposalId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.budget.CompiledLine;
import org.sillok.kernel.budget.SelectionCompiled;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CycleResult;
import org.sillok.kernel.cycle.Project;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.cycle.Unfunded;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.proposal.ProposalMerged;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** Everything that happened to a proposal, whoever's stream it stands in: the timeline's entries, listed by proposal. */
public final class ProposalStories implements Projection<TimelineEntry> {

    public static final ProposalStories PROJECTION = new ProposalStories();

    private ProposalStories() {}

    @Override
    public String name() {
        return "proposal-stories";
    }

    @Override
    public Class<TimelineEntry> view() {
        return TimelineEntry.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        var concerned = concerned(recorded);
        if (concerned.isEmpty()) return List.of();
        return concerned.stream()
                .map(proposal -> Key.of(proposal, Key.padded(recorded.position())))
                .distinct()
                .toList();
    }

    private static List<ProposalId> concerned(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ProposalMerged e -> List.of(e.proposal(), e.into());
            case ProposalEvent e -> List.of(e.proposal());
            case BallotingOpened e -> e.projects().stream().map(Project::id).toList();
            case SelectionComputed e -> decided(CycleResult.of(0, e.selection()));
            case PublishedResultRecorded e -> decided(CycleResult.of(0, e));
            case SelectionCompiled e ->
                e.lines().stream().map(CompiledLine::proposal).toList();
            default -> List.of();
        };
    }

    private static List<ProposalId> decided(CycleResult result) {
        return Stream.concat(
                        result.funded().stream(), result.unfunded().stream().map(Unfunded::project))
                .toList();
    }

    @Override
    public TimelineEntry fold(Key key, @Nullable TimelineEntry before, RecordedEvent recorded) {
        return Timeline.entry(recorded);
    }
}
