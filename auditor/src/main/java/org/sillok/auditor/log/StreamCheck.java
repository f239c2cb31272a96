package org.sillok.auditor.log;

import java.util.HashMap;
import java.util.Map;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;

/** Follows every stream: no gap, and each leaf names the one before it. */
final class StreamCheck {

    private record End(long position, long sequence) {}

    private final Checked check;
    private final Map<String, End> ends = new HashMap<>();

    StreamCheck(Findings findings) {
        this.check = findings.of(Check.STREAMS);
    }

    void take(long position, LeafLine leaf) {
        var stream = leaf.aggregate();
        if (stream == null) return;
        var before = ends.put(stream, new End(leaf.i(), leaf.sequence()));
        long sequence = before == null ? 0 : before.sequence + 1;
        long previous = before == null ? -1 : before.position;
        if (leaf.sequence() != sequence) {
            check.failed(
                    position,
                    "its stream has a gap before it, or the event twice",
                    "event %d of %s, where %d is due".formatted(leaf.sequence(), stream, sequence));
        } else if (leaf.previous() != previous) {
            check.failed(
                    position,
                    "it names another event as the one before it in its stream",
                    "%s: %s instead of %s".formatted(stream, name(leaf.previous()), name(previous)));
        }
    }

    private static String name(long previous) {
        return previous < 0 ? "none" : Long.toString(previous);
    }

    void end() {
        check.covered("streams", ends.size());
    }
}
