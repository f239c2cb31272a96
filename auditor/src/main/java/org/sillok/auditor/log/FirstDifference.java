package org.sillok.auditor.log;

import static org.sillok.tlog.merkle.Hash.BYTES;

import java.io.IOException;
import java.util.Arrays;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.merkle.Hasher;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;

/** Where a log that has forked begins to be another one: known to whoever kept not only a checkpoint, but a mirror. */
public record FirstDifference(Source before, Source now, Head head) {

    /** Names the first entry that is another one than in the mirror from before, if there is one. */
    public void tell(Findings findings) throws IOException {
        if (before.read(Paths.CHECKPOINT).isEmpty()) return;
        long size = Math.min(Head.of(before).size(), head.size());
        for (long index = 0; index * Tile.WIDTH < size; index++) {
            var then = Bundle.at(before, index, Head.of(before).size());
            var entries = Bundle.at(now, index, head.size());
            var known = then.require(then.hashes()).bytes();
            var shown = entries.require(entries.entries()).bytes();
            if (known.isEmpty() || shown.isEmpty()) return;
            var hashes = EntryBundle.leafHashes(shown.get(), new Hasher());
            int common = Math.min(known.get().length, hashes.length);
            int differs = Arrays.mismatch(known.get(), 0, common, hashes, 0, common);
            if (differs < 0) continue;
            long position = index * Tile.WIDTH + differs / BYTES;
            findings.of(Check.KEPT)
                    .failed(
                            position,
                            "the first entry that is another one than in the mirror from before",
                            then.hashes().path());
            return;
        }
    }
}
