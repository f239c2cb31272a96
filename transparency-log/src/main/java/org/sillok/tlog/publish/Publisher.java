package org.sillok.tlog.publish;

import static org.sillok.tlog.publish.LogHalted.Reason.FAILED_BEFORE;
import static org.sillok.tlog.publish.LogHalted.Reason.WITNESSES_SILENT;

import java.io.Closeable;
import java.io.IOException;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.tile.GrowingTree;

/**
 * Grows a log and publishes it. Whatever happens, and at whatever moment, all checkpoints that were ever signed are of one tree that only
 * grows. Entries that are appended and not published are lost with the process: who appends reads on from {@link #size} after a start.
 */
public final class Publisher implements Closeable {

    private final PublisherParts parts;
    private final Steps steps;
    private final GrowingTree tree;
    private boolean failed;

    private Publisher(PublisherParts parts, Steps steps, GrowingTree tree) {
        this.parts = parts;
        this.steps = steps;
        this.tree = tree;
    }

    /**
     * Opens a log, finishes what a crash has interrupted, and begins a new log where there is none.
     *
     * @throws LogHalted if what is found could not come from this publisher and a crash; says what
     */
    public static Publisher open(PublisherParts parts) throws IOException {
        var steps = new Recovery(parts).run();
        return new Publisher(
                parts, steps, GrowingTree.resume(parts.store(), steps.head().size()));
    }

    /**
     * Adds an entry to the tree that will be published next.
     *
     * @return its index
     * @throws IllegalArgumentException if it is longer than 65,535 bytes
     */
    public synchronized long append(byte[] entry) {
        if (failed) throw new LogHalted(FAILED_BEFORE, "the log must be opened again");
        return tree.append(entry);
    }

    /** How many entries there are, published or not. */
    public synchronized long size() {
        return tree.size();
    }

    /** The checkpoint that is published, with the cosignatures it has. */
    public synchronized Note published() {
        return steps.published();
    }

    /**
     * Signs and publishes the tree of all entries so far; does nothing if that is done.
     *
     * @return the published checkpoint
     * @throws LogHalted if to sign could fork the log; with {@code WITNESSES_SILENT} the call can be repeated, else the log must be opened again
     */
    public synchronized Note publish() throws IOException {
        if (failed) throw new LogHalted(FAILED_BEFORE, "the log must be opened again");
        if (tree.size() == steps.head().size()) return steps.published();
        failed = true;
        try {
            steps.confirm();
        } catch (LogHalted e) {
            failed = e.reason() != WITNESSES_SILENT;
            throw e;
        }
        var next = new Checkpoint(parts.origin(), tree.size(), tree.root());
        steps.advance(new Staged(steps.head(), next, tree.tiles()));
        tree.settle();
        failed = false;
        return steps.published();
    }

    /** Lets others open the log. */
    @Override
    public void close() throws IOException {
        parts.lock().close();
    }
}
