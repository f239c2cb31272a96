package org.sillok.tlog.publish;

import static org.sillok.tlog.publish.LogHalted.Reason.LOCK_CONFLICT;
import static org.sillok.tlog.publish.LogHalted.Reason.RIGHT_EDGE_DAMAGED;
import static org.sillok.tlog.publish.LogHalted.Reason.WITNESSES_SILENT;
import static org.sillok.tlog.publish.LogHalted.Reason.WITNESS_AHEAD;
import static org.sillok.tlog.publish.LogHalted.Reason.WITNESS_INCONSISTENT;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.tile.TiledTree;
import org.sillok.tlog.witness.Cosigning;

/**
 * The steps from one published tree to the next: stage the tiles, sign, replace the lock, store the tiles, publish, discard what was staged.
 * After a crash between any two of them, {@link Recovery} knows from the lock, the published checkpoint and the staged tiles how to go on.
 */
final class Steps {

    private final PublisherParts parts;
    private Note locked;
    private Note published;

    /** @param locked the last checkpoint that was signed, which is in the lock */
    Steps(PublisherParts parts, Note locked) {
        this.parts = parts;
        this.locked = locked;
        this.published = locked;
    }

    /** The tree that was signed last. */
    Checkpoint head() {
        return Checkpoint.of(locked);
    }

    Note locked() {
        return locked;
    }

    Note published() {
        return published;
    }

    /** Stages, signs, and publishes. */
    void advance(Staged staged) throws IOException {
        verifyExtends(staged);
        parts.staging().write(staged);
        sign(staged.head());
        apply(staged);
    }

    /** Goes on with what was staged, and perhaps signed, before a crash: nothing else may be signed in its place. */
    void resume(Staged staged) throws IOException {
        verifyExtends(staged);
        sign(staged.head());
        apply(staged);
    }

    /** Goes on with what was staged and signed before a crash. */
    void reapply(Staged staged) throws IOException {
        verifyExtends(staged);
        apply(staged);
    }

    private void verifyExtends(Staged staged) throws IOException {
        try {
            staged.verifyExtends(parts.store());
        } catch (NotVerified e) {
            throw new LogHalted(
                    RIGHT_EDGE_DAMAGED,
                    "what is staged is no tree of %d that extends one of %d"
                            .formatted(staged.head().size(), staged.base().size()),
                    e);
        }
    }

    /** Signs a tree that extends the one in the lock, and puts it there. */
    void sign(Checkpoint next) throws IOException {
        var expected = Optional.of(locked.bytes());
        if (!Arrays.equals(parts.lock().read().orElse(null), locked.bytes())) throw conflict();
        var signed = Note.sign(next.text(), parts.signers());
        if (!parts.lock().replace(expected, signed.bytes())) throw conflict();
        locked = signed;
    }

    private LogHalted conflict() {
        return new LogHalted(LOCK_CONFLICT, "the lock holds another checkpoint than that of size " + head().size());
    }

    /** Stores the tiles of what is in the lock, and publishes it; it may be done again. */
    private void apply(Staged staged) throws IOException {
        parts.store().write(staged.tiles());
        publish(ask());
        for (var tile : staged.tiles().keySet()) {
            if (!tile.isPartial()) parts.store().prune(tile);
        }
        parts.staging().discard();
    }

    /** Publishes what is in the lock, with the cosignatures to be had. */
    void publish(Cosigning cosigning) throws IOException {
        var next = locked.with(cosigning.cosignatures());
        parts.store().publish(next.bytes());
        published = next;
    }

    /** Has the witnesses confirm that they have seen nothing beyond what is in the lock. */
    Cosigning confirm() {
        var cosigning = ask();
        int quorum = parts.witnesses().quorum();
        if (cosigning.count() < quorum) {
            throw new LogHalted(
                    WITNESSES_SILENT, "%d of the %d that must: %s".formatted(cosigning.count(), quorum, cosigning));
        }
        return cosigning;
    }

    private Cosigning ask() {
        var cosigning = parts.witnesses().cosign(locked, new TiledTree(parts.store(), head().size()));
        refuse(WITNESS_AHEAD, cosigning.ahead(head().size()), cosigning);
        refuse(WITNESS_INCONSISTENT, cosigning.inconsistent(), cosigning);
        return cosigning;
    }

    private void refuse(LogHalted.Reason reason, boolean so, Cosigning answers) {
        if (so) throw new LogHalted(reason, "of a log of %d: %s".formatted(head().size(), answers));
    }
}
