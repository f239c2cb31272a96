package org.sillok.auditor.log;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Event;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.log.ContentBundle.Content;

/** An event as the log tells it; it is decoded ahead for whoever asks. One thread at a time. */
public final class LoggedEvent {

    private static final String VOTE = "vote-cast";

    private final long position;
    private final LeafLine leaf;
    private final @Nullable Content content;
    private @Nullable RecordedEvent recorded;
    private @Nullable RuntimeException unreadable;

    LoggedEvent(long position, LeafLine leaf, @Nullable Content content) {
        this.position = position;
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

    /** The metadata, unless it is technical or missing. */
    byte @Nullable [] metadata() {
        return switch (content) {
            case null -> null;
            case Content.Told told -> told.metadata();
            case Content.Sealed sealed -> sealed.metadata();
            case Content.InSumOnly summed -> summed.metadata();
            case Content.Technical ignored -> null;
        };
    }

    /** Decodes it ahead of being asked; what is wrong with it is said then. */
    void decode(VoteScan votes) {
        try {
            boolean vote = leaf.revision() == 1 && leaf.type().equals(VOTE);
            recorded = recorded(payload -> vote ? votes.read(payload) : null);
        } catch (UnreadableEvent | InvalidValue e) {
            unreadable = e;
        }
    }

    /**
     * The event in its place in the record.
     *
     * @throws UnreadableEvent if the payload is none
     * @throws InvalidValue if it is not told, or of no stream
     */
    public RecordedEvent recorded() {
        if (unreadable != null) throw unreadable;
        var known = recorded;
        if (known == null) recorded = known = recorded(payload -> null);
        return known;
    }

    private RecordedEvent recorded(Function<byte[], @Nullable Event> quick) {
        var payload = payload();
        var stream = leaf.aggregate();
        if (payload == null || stream == null) throw new InvalidValue("event", "told, and of a stream", leaf.type());
        var read = quick.apply(payload);
        var event = read != null ? read : EventJson.read(leaf.type(), leaf.revision(), payload);
        return new RecordedEvent(
                position,
                leaf.eventId(),
                stream,
                leaf.sequence(),
                leaf.recordedAt().instant(),
                event);
    }
}
