package org.sillok.auditor.replay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.log.LoggedEvent;
import org.sillok.auditor.log.Scan;
import org.sillok.auditor.source.Source;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.custody.StateAttested;

/**
 * That the record says what its read models came to.
 *
 * @param at the position of the event that says so
 */
public record Attested(long at, StateAttested state) {

    private static final String TYPE = "state-attested";

    /** All that the log holds, in the order of what they attest; they come after it, so they have to be known before it is folded. */
    public static List<Attested> in(Source source, Head head) throws IOException {
        var found = new ArrayList<Attested>();
        new Scan(source, head).events(TYPE, event -> read(event, found));
        return found.stream()
                .sorted((one, other) -> Long.compare(one.state.position(), other.state.position()))
                .toList();
    }

    private static void read(LoggedEvent event, List<Attested> found) {
        try {
            if (event.payload() != null && event.recorded().event() instanceof StateAttested state) {
                found.add(new Attested(event.position(), state));
            }
        } catch (UnreadableEvent | InvalidValue unreadable) {
            // The log check says so, at its position.
        }
    }
}
