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
        var links = links(recorded.event());
        if (links.isEmpty()) return List.of();
        return links.stream()
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

    private static List<Link> links(Event event) {
        return switch (event) {
            case DocumentEvent one -> links(one);
            case MotionEvent one -> links(one);
            case MeetingEvent one -> links(one);
            default -> List.of();
        };
    }

    private static List<Link> links(DocumentEvent event) {
        return switch (event) {
            case DocumentAttached e -> List.of(new Link(e.document(), e.to()));
            case DocumentStored ignored -> List.of();
            case DocumentRedacted ignored -> List.of();
        };
    }

    private static List<Link> links(MotionEvent event) {
        return switch (event) {
            case MotionSubmitted e -> links(e.motion(), e.documents().stream());
            case MotionSeconded ignored -> List.of();
            case AmendmentProposed ignored -> List.of();
            case MotionWithdrawn ignored -> List.of();
            case MotionDeferred ignored -> List.of();
            case MotionTakenUp ignored -> List.of();
            case MemberRecused ignored -> List.of();
            case VotingOpened ignored -> List.of();
            case VoteCast ignored -> List.of();
            case VoteChanged ignored -> List.of();
            case RollCallRecorded ignored -> List.of();
            case SecretTallyRecorded ignored -> List.of();
            case ConsentDeclared ignored -> List.of();
            case VotingTied ignored -> List.of();
            case CastingVoteGiven ignored -> List.of();
            case VotingClosed ignored -> List.of();
            case DecisionAnnulled ignored -> List.of();
            case PublishedDecisionRecorded ignored -> List.of();
        };
    }

    private static List<Link> links(MeetingEvent event) {
        return switch (event) {
            case AgendaItemAdded e -> links(e.meeting(), e.item().documents().stream());
            case PublishedMeetingRecorded e ->
                links(e.meeting(), e.agenda().stream().flatMap(item -> item.documents().stream()));
            case MeetingConvened ignored -> List.of();
            case AgendaItemWithdrawn ignored -> List.of();
            case AgendaReordered ignored -> List.of();
            case MeetingPostponed ignored -> List.of();
            case MeetingCancelled ignored -> List.of();
            case MemberArrived ignored -> List.of();
            case MemberDeparted ignored -> List.of();
            case MeetingOpened ignored -> List.of();
            case MeetingSuspended ignored -> List.of();
            case MeetingResumed ignored -> List.of();
            case MeetingAdjourned ignored -> List.of();
        };
    }

    private static List<Link> links(StreamId to, Stream<DocumentId> documents) {
        return documents.map(document -> new Link(document, to.toString())).toList();
    }

    @Override
    public AttachmentView fold(Key key, @Nullable AttachmentView before, RecordedEvent recorded) {
        if (before != null) return before;
        return links(recorded.event()).stream()
                .filter(link -> link.byDocument().equals(key) || link.byThing().equals(key))
                .findFirst()
                .map(link -> new AttachmentView(link.document(), link.to(), Trace.of(recorded)))
                .orElseThrow(() -> Folding.unkeyed(key, recorded.event()));
    }
}
