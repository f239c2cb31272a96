package org.sillok.auditor.log;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Event;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.log.ContentBundle.Content;

/** An event as the log tells it; it is decoded for the first who asks, and once. One thread at a time. */
public final class LoggedEvent {

    private static final String VOTE = "vote-cast";

    private final long position;
    private final LeafLine leaf;
    private final @Nullable Content content;
    private final @Nullable VoteScan votes;
    private @Nullable RecordedEvent recorded;

    LoggedEvent(long position, LeafLine leaf, @Nullable Content content) {
        this(position, leaf, content, null);
    }

    LoggedEvent(long position, LeafLine leaf, @Nullable Content content, @Nullable VoteScan votes) {
        this.position = position;
        this.votes = votes;
        this.leaf = leaf;
        this.content = content;
    }

    /** Where it lies in the log, whatever its leaf says. */
    public long position() {
        return position;
    }

    public LeafLine leaf() {
        return leaf;
    }

    /** Absent where the source does not have it. */
    public @Nullable Content content() {
        return content;
    }

    /** The payload, unless it is withheld or missing. */
    public byte @Nullable [] payload() {
        return content instanceof Content.Told told ? told.payload() : null;
    }

    /**
     * The event in its place in the record.
     *
     * @throws UnreadableEvent if the payload is none
     * @throws IllegalStateException if it is not told
     */
    public RecordedEvent recorded() {
        var known = recorded;
        if (known != null) return known;
        var payload = payload();
        var stream = leaf.aggregate();
        if (payload == null || stream == null) throw new IllegalStateException("nothing is told of " + position);
        var event = read(payload);
        var made = new RecordedEvent(
                position,
                leaf.eventId(),
                stream,
                leaf.sequence(),
                leaf.recordedAt().instant(),
                event);
        recorded = made;
        return made;
    }

    private Event read(byte[] payload) {
        var vote = votes != null && leaf.revision() == 1 && leaf.type().equals(VOTE) ? votes.read(payload) : null;
        return vote != null ? vote : EventJson.read(leaf.type(), leaf.revision(), payload);
    }
}
