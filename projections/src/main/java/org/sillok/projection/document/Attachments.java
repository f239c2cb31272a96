package org.sillok.projection.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Event;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentEvent;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.document.DocumentStored;
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
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per document and thing that it belongs to, listed by document and by thing. */
public final class Attachments implements Projection<AttachmentView> {

    public static final Attachments PROJECTION = new Attachments();

    private Attachments() {}

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public Class<AttachmentView> view() {
        return AttachmentView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return links(recorded.event())
                .distinct()
                .flatMap(link -> Stream.of(link.byDocument(), link.byThing()))
                .toList();
    }

    /** A document and the stream name of what it belongs to. */
    private record Link(DocumentId document, String to) {

        Key byDocument() {
            return Key.of(document, to);
        }

        Key byThing() {
            return Key.of(to, document.value());
        }
    }

    private static Stream<Link> links(Event event) {
        return switch (event) {
            case DocumentEvent one -> links(one);
            case MotionEvent one -> links(one);
            case MeetingEvent one -> links(one);
            default -> Stream.of();
        };
    }

    private static Stream<Link> links(DocumentEvent event) {
        return switch (event) {
            case DocumentAttached e -> Stream.of(new Link(e.document(), e.to()));
            case DocumentStored ignored -> Stream.of();
            case DocumentRedacted ignored -> Stream.of();
        };
    }

    private static Stream<Link> links(MotionEvent event) {
        return switch (event) {
            case MotionSubmitted e -> links(e.motion(), e.documents().stream());
            case MotionSeconded ignored -> Stream.of();
            case AmendmentProposed ignored -> Stream.of();
            case MotionWithdrawn ignored -> Stream.of();
            case MotionDeferred ignored -> Stream.of();
            case MotionTakenUp ignored -> Stream.of();
            case MemberRecused ignored -> Stream.of();
            case VotingOpened ignored -> Stream.of();
            case VoteCast ignored -> Stream.of();
            case VoteChanged ignored -> Stream.of();
            case RollCallRecorded ignored -> Stream.of();
            case SecretTallyRecorded ignored -> Stream.of();
            case ConsentDeclared ignored -> Stream.of();
            case VotingTied ignored -> Stream.of();
            case CastingVoteGiven ignored -> Stream.of();
            case VotingClosed ignored -> Stream.of();
            case DecisionAnnulled ignored -> Stream.of();
            case PublishedDecisionRecorded ignored -> Stream.of();
        };
    }

    private static Stream<Link> links(MeetingEvent event) {
        return switch (event) {
            case AgendaItemAdded e -> links(e.meeting(), e.item().documents().stream());
            case PublishedMeetingRecorded e ->
                links(e.meeting(), e.agenda().stream().flatMap(item -> item.documents().stream()));
            case MeetingConvened ignored -> Stream.of();
            case AgendaItemWithdrawn ignored -> Stream.of();
            case AgendaReordered ignored -> Stream.of();
            case MeetingPostponed ignored -> Stream.of();
            case MeetingCancelled ignored -> Stream.of();
            case MemberArrived ignored -> Stream.of();
            case MemberDeparted ignored -> Stream.of();
            case MeetingOpened ignored -> Stream.of();
            case MeetingSuspended ignored -> Stream.of();
            case MeetingResumed ignored -> Stream.of();
            case MeetingAdjourned ignored -> Stream.of();
        };
    }

    private static Stream<Link> links(StreamId to, Stream<DocumentId> documents) {
        return documents.map(document -> new Link(document, to.toString()));
    }

    @Override
    public AttachmentView fold(Key key, @Nullable AttachmentView before, RecordedEvent recorded) {
        if (before != null) return before;
        return links(recorded.event())
                .filter(link -> link.byDocument().equals(key) || link.byThing().equals(key))
                .findFirst()
                .map(link -> new AttachmentView(link.document(), link.to(), Trace.of(recorded)))
                .orElseThrow(() -> Folding.unkeyed(key, recorded.event()));
    }
}
