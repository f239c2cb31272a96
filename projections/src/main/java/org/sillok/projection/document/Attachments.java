package org.sillok.projection.document;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Event;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.StreamId;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.kernel.motion.MotionSubmitted;
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
            case DocumentAttached e -> Stream.of(new Link(e.document(), e.to()));
            case MotionSubmitted e -> links(e.motion(), e.documents().stream());
            case AgendaItemAdded e -> links(e.meeting(), e.item().documents().stream());
            case PublishedMeetingRecorded e ->
                links(e.meeting(), e.agenda().stream().flatMap(item -> item.documents().stream()));
            default -> Stream.of();
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
