package org.sillok.tlog.publish;

import static org.sillok.tlog.publish.LogHalted.Reason.FORKED;
import static org.sillok.tlog.publish.LogHalted.Reason.LOCK_LOST;
import static org.sillok.tlog.publish.LogHalted.Reason.LOCK_ROLLED_BACK;
import static org.sillok.tlog.publish.LogHalted.Reason.PUBLISHED_AHEAD_OF_LOCK;
import static org.sillok.tlog.publish.LogHalted.Reason.RIGHT_EDGE_DAMAGED;
import static org.sillok.tlog.publish.LogHalted.Reason.STAGING_MISSING;

import java.io.IOException;
import java.util.Optional;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.tile.MissingTile;
import org.sillok.tlog.tile.TiledTree;

/** Finds out where a log stands, finishes what was begun, and refuses what no crash can have left behind. */
final class Recovery {

    private final PublisherParts parts;

    Recovery(PublisherParts parts) {
        this.parts = parts;
    }

    Steps run() throws IOException {
        var published = parts.published().map(Checkpoint::of);
        var staged = parts.staging().read();
        var locked = parts.locked();
        if (locked.isEmpty()) locked = Optional.of(begin(published, staged));

        var steps = new Steps(parts, locked.get());
        refuseForks(steps.head(), published);
        finish(steps, published, staged);
        verifyRightEdge(steps.head());
        if (staged.isPresent()) goOn(steps, staged.get());
        if (!signedByAll(steps.locked())) steps.sign(steps.head());
        steps.publish(steps.confirm());
        return steps;
    }

    /** Nothing was ever signed: begins with the empty tree, which every tree extends. */
    private Note begin(Optional<Checkpoint> published, Optional<Staged> staged) throws IOException {
        if (published.isPresent() || staged.isPresent()) {
            throw new LogHalted(LOCK_LOST, "a log was begun here, and the lock is empty");
        }
        var empty = new Checkpoint(parts.origin(), 0, Hash.EMPTY_TREE);
        var signed = Note.sign(empty.text(), parts.signers());
        if (!parts.lock().replace(Optional.empty(), signed.bytes())) {
            throw new LogHalted(LogHalted.Reason.LOCK_CONFLICT, "somebody else has begun the log");
        }
        return signed;
    }

    private static void refuseForks(Checkpoint locked, Optional<Checkpoint> published) {
        if (published.isEmpty()) return;
        long size = published.get().size();
        if (size > locked.size()) {
            throw new LogHalted(
                    PUBLISHED_AHEAD_OF_LOCK, "%d are published, %d were signed".formatted(size, locked.size()));
        }
        if (size == locked.size() && !published.get().sameTree(locked)) {
            throw new LogHalted(
                    FORKED,
                    "two trees of %d: %s and %s".formatted(size, published.get().root(), locked.root()));
        }
    }

    /** Where the lock is ahead of what is published, or the same was not cleared away: stores the staged tiles again and publishes. */
    private void finish(Steps steps, Optional<Checkpoint> published, Optional<Staged> staged) throws IOException {
        var head = steps.head();
        if (staged.isPresent() && staged.get().head().sameTree(head)) {
            steps.reapply(staged.get());
        } else if (published.isEmpty() ? head.size() > 0 : published.get().size() < head.size()) {
            throw new LogHalted(
                    STAGING_MISSING,
                    "%d were signed, and fewer are published: was a backup put back?".formatted(head.size()));
        }
    }

    /** Where tiles were staged upon what is in the lock they have perhaps been signed: they are what is signed, and nothing in their place. */
    private void goOn(Steps steps, Staged staged) throws IOException {
        if (staged.base().size() > steps.head().size()) {
            throw new LogHalted(
                    LOCK_ROLLED_BACK,
                    "the lock is at %d, and %d were signed"
                            .formatted(steps.head().size(), staged.base().size()));
        }
        if (!staged.base().sameTree(steps.head())) {
            if (!staged.head().sameTree(steps.head())) parts.staging().discard();
            return;
        }
        steps.confirm();
        steps.resume(staged);
    }

    private void verifyRightEdge(Checkpoint head) throws IOException {
        try {
            TiledTree.verified(parts.store(), head.size(), head.root()).verifyRightEdge();
        } catch (NotVerified | Malformed | MissingTile e) {
            throw new LogHalted(RIGHT_EDGE_DAMAGED, "%s, at size %d".formatted(e.getMessage(), head.size()), e);
        }
    }

    private boolean signedByAll(Note note) {
        return note.verify(parts.keys()).size() == parts.keys().size();
    }
}
