package org.sillok.projection.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per meeting: its time, its agenda, and where it stands. */
public final class Meetings implements Projection<MeetingView> {

    public static final Meetings PROJECTION = new Meetings();

    private Meetings() {}

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public Class<MeetingView> view() {
        return MeetingView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof MeetingEvent event ? List.of(Key.of(event.meeting())) : List.of();
    }

    @Override
    public MeetingView fold(Key key, @Nullable MeetingView before, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case MeetingConvened e -> MeetingDraft.convened(e, recorded);
            case PublishedMeetingRecorded e -> MeetingDraft.published(e, recorded);
            case MeetingEvent e -> fold(new MeetingDraft(Folding.existing(key, before)), e, recorded);
            default -> throw Folding.unkeyed(key, recorded.event());
        };
    }

    private static MeetingView fold(MeetingDraft meeting, MeetingEvent event, RecordedEvent recorded) {
        var changed = switch (event) {
            case MeetingConvened ignored -> meeting;
            case PublishedMeetingRecorded ignored -> meeting;
            case AgendaItemAdded e -> meeting.added(e.item()).act(recorded);
            case AgendaItemWithdrawn e -> meeting.withdrawn(e.item()).act(recorded);
            case AgendaReordered e -> meeting.reordered(e.order()).act(recorded);
            case MeetingPostponed e -> meeting.postponed(e.to()).act(recorded);
            case MeetingCancelled ignored ->
                meeting.state(MeetingState.CANCELLED).act(recorded);
            case MemberArrived ignored -> meeting;
            case MemberDeparted ignored -> meeting;
            case MeetingOpened e -> meeting.opened(e, Trace.of(recorded)).act(recorded);
            case MeetingSuspended ignored ->
                meeting.state(MeetingState.SUSPENDED).act(recorded);
            case MeetingResumed ignored -> meeting.state(MeetingState.OPEN).act(recorded);
            case MeetingAdjourned ignored ->
                meeting.state(MeetingState.ADJOURNED).act(recorded);
        };
        return changed.view(recorded.sequence());
    }
}
