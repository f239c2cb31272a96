package org.sillok.tlog.note;

import java.util.List;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;

/**
 * The announcement that a log's key is followed by another: a note that both have signed, so that whoever trusts the old key may trust the
 * new one, which proves that its secret is held. A format of our own; it can never be read as a checkpoint.
 *
 * @param since the last checkpoint under the old key alone
 */
public record KeyRotation(VerifierKey from, VerifierKey to, Checkpoint since) {

    private static final String HEADER = "tlog key rotation v1";

    public KeyRotation {
        if (!from.name().equals(to.name()) || !from.name().equals(since.origin())) {
            throw new Malformed("both keys carry the name of the log, " + since.origin());
        }
        if (from.equals(to)) throw new Malformed("a key that follows itself");
    }

    /** Announces that from now on the second signer signs for the log. Signers of plain Ed25519 only: others sign nothing but checkpoints. */
    public static Note announce(NoteSigner from, NoteSigner to, Checkpoint since) {
        return Note.sign(new KeyRotation(from.key(), to.key(), since).text(), List.of(from, to));
    }

    private String text() {
        return String.join("\n", HEADER, "" + from, "" + to, "" + since.size(), "" + since.root()) + "\n";
    }

    /**
     * Verifies an announcement by somebody who trusts the old key.
     *
     * @throws NotVerified unless the trusted key and the one it names have both signed
     */
    public static KeyRotation verify(Note note, VerifierKey trusted) {
        note.verify(List.of(trusted));
        var rotation = parse(note.text(), trusted.name());
        if (!rotation.from.equals(trusted)) throw new NotVerified("it follows another key than the trusted one");
        note.verify(List.of(rotation.to));
        return rotation;
    }

    private static KeyRotation parse(String text, String origin) {
        var lines = text.split("\n", -1);
        if (lines.length != 6 || !lines[0].equals(HEADER)) throw new Malformed("not an announcement of a new key");
        var since = new Checkpoint(origin, Text.decimal(lines[3]), Hash.parse(lines[4]));
        return new KeyRotation(VerifierKey.parse(lines[1]), VerifierKey.parse(lines[2]), since);
    }
}
