package org.sillok.tlog.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.NoteSigner;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.witness.Witnesses;

/**
 * What a publisher works with.
 *
 * @param store what is served
 * @param staging on a disk of the machine; one log each
 * @param lock remembers what was signed; never restored from a backup
 * @param signers all that sign for the log, which is named as they are; two of them while its key changes
 */
public record PublisherParts(
        LogStore store, Staging staging, LockStore lock, List<? extends NoteSigner> signers, Witnesses witnesses) {

    public PublisherParts {
        signers = List.copyOf(signers);
        if (signers.stream().map(signer -> signer.key().name()).distinct().count() != 1) {
            throw new IllegalArgumentException("the signers of a log all carry its name");
        }
    }

    /** The log's name. */
    public String origin() {
        return signers.getFirst().key().name();
    }

    List<VerifierKey> keys() {
        return signers.stream().map(NoteSigner::key).toList();
    }

    Optional<Note> locked() throws IOException {
        return trusted(lock.read());
    }

    Optional<Note> published() throws IOException {
        return trusted(store.checkpoint());
    }

    private Optional<Note> trusted(Optional<byte[]> bytes) {
        var note = bytes.map(Note::parse);
        try {
            note.ifPresent(read -> read.verify(keys()));
        } catch (NotVerified e) {
            throw new LogHalted(LogHalted.Reason.UNKNOWN_KEY, "the last checkpoint: " + e.getMessage(), e);
        }
        return note;
    }
}
