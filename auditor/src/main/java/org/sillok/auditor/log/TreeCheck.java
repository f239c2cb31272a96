package org.sillok.auditor.log;

import static org.sillok.tlog.merkle.Hash.BYTES;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.Hasher;

/**
 * Makes the tree anew from the entries alone, and finds where entries and tiles differ. Which of the two is not what was signed, the
 * {@link Verdict} says when the whole is known.
 */
final class TreeCheck {

    /** Where hash and entry differ within one bundle. */
    record Difference(
            Bundle bundle,
            List<Long> positions,
            Hash byEntries,
            @Nullable Hash byTile) {}

    private final Head head;
    private final Findings findings;
    private final Hasher hasher = new Hasher();
    private final Peaks peaks = new Peaks();
    private final KeptCheck kept;
    private final List<Difference> differences = new ArrayList<>();
    private byte[] roots = new byte[1 << 12];
    private int bundles;
    private boolean complete = true;
    private @Nullable Hash part;

    TreeCheck(Head head, Kept kept, Findings findings) {
        this.head = head;
        this.findings = findings;
        this.kept = new KeptCheck(kept, head, findings);
    }

    /** Takes the next bundle. Where it is not whole, the tile has to stand in for the rest, so that what follows can still be located. */
    void take(ReadBundle read) {
        var bundle = read.bundle();
        var tile = tile(read);
        if (tile != null && !Arrays.equals(tile, read.hashes())) differ(read, tile);
        if (read.broken() == null) {
            add(bundle, read.hashes(), read.root());
            return;
        }
        complete = false;
        var hashes = tile == null ? new byte[bundle.entries().width() * BYTES] : tile;
        add(bundle, hashes, root(hashes));
    }

    private byte @Nullable [] tile(ReadBundle read) {
        var tile = read.tile();
        if (tile.bytes().isPresent()) return tile.bytes().get();
        var bundle = read.bundle();
        findings.of(Check.TILES).failed(bundle.first(), bundle.last(), "a tile is missing or cut off", tile.why());
        return null;
    }

    private void differ(ReadBundle read, byte[] tile) {
        var bundle = read.bundle();
        var hashes = read.hashes();
        var positions = new ArrayList<Long>();
        for (int at = 0; at < hashes.length; at += BYTES) {
            if (!Arrays.equals(hashes, at, at + BYTES, tile, at, at + BYTES))
                positions.add(bundle.first() + at / BYTES);
        }
        differences.add(
                new Difference(bundle, positions, read.root(), bundle.entries().isPartial() ? null : root(tile)));
    }

    private void add(Bundle bundle, byte[] hashes, Hash root) {
        int width = bundle.entries().width();
        for (long size : kept.within(bundle.first() + 1, bundle.first() + width)) {
            kept.compare(size, peaks.root(hasher.root(hashes, 0, (int) (size - bundle.first()))));
        }
        if (bundle.entries().isPartial()) {
            part = root;
            return;
        }
        if (roots.length < (bundles + 1) * BYTES) roots = Arrays.copyOf(roots, roots.length * 2);
        root.copyTo(roots, bundles++ * BYTES);
        peaks.add(root);
    }

    private Hash root(byte[] hashes) {
        return hasher.root(hashes, 0, hashes.length / BYTES);
    }

    /** Judges, when every bundle was taken. */
    void end(Source source) throws IOException {
        kept.compare(0, Hash.EMPTY_TREE);
        kept.end();
        var byEntries = peaks.root(part);
        var root = findings.of(Check.ROOT);
        boolean signed = complete && byEntries.equals(head.checkpoint().root());
        root.covered("entries", head.size());
        new Verdict(source, head, findings, Arrays.copyOf(roots, bundles * BYTES)).of(differences, signed);
        if (!signed && complete && root.holds()) {
            root.failed(
                    "entries and tiles agree with each other, and give another root than was signed",
                    byEntries.toString());
        }
    }
}
