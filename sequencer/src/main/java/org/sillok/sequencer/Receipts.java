package org.sillok.sequencer;

import static org.sillok.tlog.tile.Tile.ENTRIES;
import static org.sillok.tlog.tile.Tile.WIDTH;

import java.io.IOException;
import java.time.Duration;
import org.sillok.sequencer.Withheld.Halted;
import org.sillok.sequencer.Withheld.NotHandedOut;
import org.sillok.sequencer.Withheld.NotYetSealed;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.TlogProof;
import org.sillok.tlog.tile.EntryBundle;
import org.sillok.tlog.tile.Tile;
import org.sillok.tlog.tile.TiledTree;

/** Makes receipts: proofs, to be verified offline, that an event is in the log. Its entry is in the file as the extra data. */
final class Receipts {

    private final Sequencer sequencer;
    private final Duration patience;

    Receipts(Sequencer sequencer, Duration patience) {
        this.sequencer = sequencer;
        this.patience = patience;
    }

    /** Waits for a checkpoint that covers the position. @throws NotHandedOut when it does not come in time */
    TlogProof of(long position) throws IOException, InterruptedException {
        if (!sequencer.covers(position, patience)) throw new NotHandedOut(why(position));
        var checkpoint = sequencer.published().orElseThrow();
        var tree = new TiledTree(sequencer.served(), Checkpoint.of(checkpoint).size());
        return TlogProof.of(tree.inclusion(position), checkpoint).withExtra(entry(position, tree.size()));
    }

    private Withheld why(long position) {
        boolean halted = sequencer.trouble().map(Trouble::halted).orElse(false);
        return halted ? new Halted(position, sequencer.size()) : new NotYetSealed(position, sequencer.size());
    }

    private byte[] entry(long position, long size) throws IOException {
        var bundle = sequencer.served().require(Tile.at(ENTRIES, position / WIDTH, size));
        return EntryBundle.parse(bundle).get((int) (position % WIDTH));
    }
}
