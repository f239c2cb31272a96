package org.sillok.projection.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.MeetingConvened;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.projection.Folding;
import org.sillok.projection.Trace;

/** A meeting's view in the making: one fold takes it apart, changes it and puts it together again. */
final class MeetingDraft {

    private final MeetingView before;
    private Instant scheduledAt;
    private MeetingState state;
    private List<MeetingView.Item> agenda;
    private MeetingView.@Nullable Opening opening;
    private List<MeetingAct> acts;

    MeetingDraft(MeetingView before) {
        this.before = before;
        scheduledAt = before.scheduledAt();
        state = before.state();
        agenda = before.agenda();
        opening = before.opening();
        acts = before.acts();
    }

    static MeetingView convened(MeetingConvened e, RecordedEvent recorded) {
        var notice = new MeetingView.Notice(e.noticeOn(), e.noticeDays(), e.requiredNoticeDays(), e.urgency());
        return new MeetingView(
                e.meeting(),
                recorded.sequence(),
                e.body(),
                e.kind(),
                e.session(),
                e.scheduledAt(),
                e.place(),
                notice,
                MeetingState.CONVENED,
                List.of(),
                null,
                List.of(MeetingAct.of(recorded)));
    }

    static MeetingView published(PublishedMeetingRecorded e, RecordedEvent recorded) {
        var agenda = e.agenda().stream()
                .map(item -> new MeetingView.Item(item, false))
                .toList();
        return new MeetingView(
                e.meeting(),
                recorded.sequence(),
                e.body(),
                null,
                null,
                e.heldAt(),
                e.place(),
                null,
                MeetingState.PUBLISHED,
                agenda,
                null,
                List.of(MeetingAct.of(recorded)));
    }

    MeetingDraft act(RecordedEvent recorded) {
        acts = Folding.plus(acts, MeetingAct.of(recorded));
        return this;
    }

    MeetingDraft state(MeetingState changed) {
        state = changed;
        return this;
    }

    MeetingDraft postponed(Instant to) {
        scheduledAt = to;
        return this;
    }

    MeetingDraft opened(MeetingOpened e, Trace trace) {
        opening = new MeetingView.Opening(e.roll(), e.present(), e.quorumRule(), e.quorum(), trace);
        return state(MeetingState.OPEN);
    }

    MeetingDraft added(AgendaItem item) {
        var open = agenda.stream().filter(one -> !one.withdrawn());
        return agenda(Stream.concat(open, Stream.of(new MeetingView.Item(item, false))));
    }

    MeetingDraft withdrawn(AgendaItemId id) {
        agenda = agenda.stream()
                .map(one -> one.item().id().equals(id) ? one.withdraw() : one)
                .toList();
        return agenda(agenda.stream().filter(one -> !one.withdrawn()));
    }

    MeetingDraft reordered(List<AgendaItemId> order) {
        return agenda(agenda.stream()
                .filter(one -> !one.withdrawn())
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.item().id()))));
    }

    /** Sets the items still on the agenda; the withdrawn ones follow. */
    private MeetingDraft agenda(Stream<MeetingView.Item> open) {
        agenda = Stream.concat(open, agenda.stream().filter(MeetingView.Item::withdrawn))
                .toList();
        return this;
    }

    MeetingView view(long version) {
        return new MeetingView(
                before.id(),
                version,
                before.body(),
                before.kind(),
                before.session(),
                scheduledAt,
                before.place(),
                before.notice(),
                state,
                agenda,
                opening,
                acts);
    }
}
