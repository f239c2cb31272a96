package org.sillok.auditor.log;

import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.ReadBundle.ReadEvent;

/** Holds every leaf against its place. */
final class LeafCheck {

    private final String origin;
    private final Checked check;
    private final StreamCheck streams;
    private long technical;
    private long read;

    LeafCheck(String origin, Findings findings) {
        this.origin = origin;
        this.check = findings.of(Check.LEAVES);
        this.streams = new StreamCheck(findings);
    }

    void take(LoggedEvent event) {
        compare(event.position(), event.leaf());
        streams.take(event.position(), event.leaf());
        read++;
    }

    void take(ReadEvent.NoLeaf none) {
        check.failed(none.position(), "the entry is no leaf in canonical form", none.why());
    }

    private void compare(long position, LeafLine leaf) {
        if (leaf.i() != position) {
            check.failed(position, "the leaf is that of another position", "of " + leaf.i());
        }
        if (!leaf.log().equals(origin)) {
            check.failed(position, "the leaf is of another log", leaf.log());
        }
        boolean hashes = leaf.payloadHash() != null && leaf.metadataHash() != null;
        boolean none = leaf.payloadHash() == null && leaf.metadataHash() == null;
        boolean whole = hashes && leaf.sequence() >= 0;
        boolean bare = none && leaf.sequence() < 0 && leaf.previous() < 0;
        if (leaf.technical()) technical++;
        if (leaf.technical() ? !bare : !whole) {
            check.failed(position, "the leaf has only some of the members that belong together", leaf.type());
        }
    }

    void end() {
        check.covered("leaves", read);
        if (technical > 0) check.covered("of them of technical events", technical);
        streams.end();
    }
}
