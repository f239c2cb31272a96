package org.sillok.auditor.log;

import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.kernel.InvalidValue;

/** Reads every leaf, and holds it against its place. */
final class LeafCheck {

    private final String origin;
    private final Checked check;
    private final StreamCheck streams;
    private final Words words = new Words();
    private long technical;
    private long read;

    LeafCheck(String origin, Findings findings) {
        this.origin = origin;
        this.check = findings.of(Check.LEAVES);
        this.streams = new StreamCheck(findings);
    }

    /** The leaf that lies in a part of these bytes; nothing if there is none. */
    @Nullable
    LeafLine take(long position, byte[] bytes, int from, int to) {
        try {
            var leaf = LeafLine.read(bytes, from, to, words);
            compare(position, leaf);
            streams.take(position, leaf);
            read++;
            return leaf;
        } catch (InvalidValue e) {
            check.failed(position, "the entry is no leaf in canonical form", "" + e.getMessage());
            return null;
        }
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
