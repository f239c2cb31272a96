package org.sillok.kernel.redaction;

import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Event;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.RedactionId;

/**
 * A text was taken away: its commitment stays where it stands, and nothing opens it any more.
 *
 * @param in the event that it stands in
 * @param field where in that event: a JSON pointer (RFC 6901)
 */
@EventType("text-redacted")
public record TextRedacted(Commitment text, Evidence in, String field, Act act) implements Event {

    @Override
    public RedactionId stream() {
        return new RedactionId(text);
    }
}
