package org.sillok.tlog.note;

/** Signs notes: the port to wherever a secret key is kept. */
public interface NoteSigner {

    /** What verifies its signatures. */
    VerifierKey key();

    /** Signs a text; what comes back are the bytes after the key id. */
    byte[] sign(String text);

    default NoteSignature signature(String text) {
        return new NoteSignature(key().name(), key().id(), sign(text));
    }
}
