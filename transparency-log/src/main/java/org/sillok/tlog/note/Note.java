package org.sillok.tlog.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;

/**
 * A text and the signatures beneath it (c2sp.org/signed-note@v1.0.0).
 *
 * @param text ends in a newline, and must not be used before {@link #verify} has returned
 */
public record Note(String text, List<NoteSignature> signatures) {

    /** How large a note is read: a hundred of the largest signatures fit. */
    public static final int MOST_BYTES = 1 << 20;

    public static final int MOST_SIGNATURES = 100;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) throw new Malformed("a note's text ends in a newline");
        if (text.chars().anyMatch(character -> character < 0x20 && character != '\n')) {
            throw new Malformed("a control character in a note");
        }
        if (signatures.isEmpty()) throw new Malformed("a note without signatures");
        if (signatures.size() > MOST_SIGNATURES) throw new Malformed("more than " + MOST_SIGNATURES + " signatures");
        Text.utf8(text);
    }

    /** A signature that held, and the key that it held under. */
    public record Signed(VerifierKey key, NoteSignature signature) {

        /** When a cosignature was made, by its cosigner's clock, to the second. */
        public Instant time() {
            if (!key.type().isCosignature())
                throw new IllegalStateException("only cosignatures say when they were made");
            return Instant.ofEpochSecond(ByteBuffer.wrap(signature.signature()).getLong());
        }
    }

    /** @throws Malformed unless it is a signed note, byte for byte */
    public static Note parse(byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw new Malformed("a note of more than " + MOST_BYTES + " bytes");
        return parse(Text.utf8(bytes));
    }

    /** @throws Malformed unless it is a signed note */
    public static Note parse(String note) {
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0) throw new Malformed("no blank line between a note's text and its signatures");
        return new Note(note.substring(0, blank + 1), signatures(note.substring(blank + 2)));
    }

    /** Signature lines, each ended by a newline. */
    public static List<NoteSignature> signatures(String lines) {
        if (!lines.endsWith("\n")) throw new Malformed("signature lines that do not end in a newline");
        return Stream.of(lines.substring(0, lines.length() - 1).split("\n", -1))
                .map(NoteSignature::parse)
                .toList();
    }

    /** Signs a text with every signer, in their order. */
    public static Note sign(String text, Collection<? extends NoteSigner> signers) {
        return new Note(
                text, signers.stream().map(signer -> signer.signature(text)).toList());
    }

    /** This note with signatures added that it has not yet. */
    public Note with(Collection<NoteSignature> more) {
        var all = Stream.concat(signatures.stream(), more.stream()).distinct().toList();
        return new Note(text, all);
    }

    /**
     * Verifies every signature of a known key; those of unknown keys are ignored.
     *
     * @return what held, in the order of the lines, one for each key
     * @throws NotVerified if a signature of a known key fails, or none is there
     */
    public List<Signed> verify(Collection<VerifierKey> known) {
        var held = new LinkedHashMap<VerifierKey, Signed>();
        for (var signature : signatures) {
            for (var key : known) {
                if (signature.names(key)) held.putIfAbsent(key, verified(key, signature));
            }
        }
        if (held.isEmpty()) throw new NotVerified("no signature of a known key");
        return List.copyOf(held.values());
    }

    private Signed verified(VerifierKey key, NoteSignature signature) {
        if (!key.verifies(text, signature.signature())) {
            throw new NotVerified("the signature of " + key.name() + " does not hold");
        }
        return new Signed(key, signature);
    }

    /** The whole note, as it is published. */
    @Override
    public String toString() {
        return signatures.stream()
                .map(signature -> signature.line() + "\n")
                .collect(Collectors.joining("", text + "\n", ""));
    }

    public byte[] bytes() {
        return Text.utf8(toString());
    }
}
