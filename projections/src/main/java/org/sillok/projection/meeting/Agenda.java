package org.sillok.projection.meeting;

import java.time.Instant;
import java.util.List;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.document.DocumentRef;
import org.sillok.projection.motion.MotionLine;

/**
 * What a meeting is about.
 *
 * @param items in their order
 * @param withdrawn items that were taken off again
 */
public record Agenda(
        MeetingId meeting,
        long version,
        BodyRef body,
        Instant scheduledAt,
        MeetingState state,
        List<Item> items,
        List<Item> withdrawn) {

    /** An item, with its documents and the motions that came up under it. */
    public record Item(
            AgendaItemId id, String matter, Commitment title, List<DocumentRef> documents, List<MotionLine> motions) {

        public Item {
            documents = List.copyOf(documents);
            motions = List.copyOf(motions);
        }
    }

    public Agenda {
        items = List.copyOf(items);
        withdrawn = List.copyOf(withdrawn);
    }
}
