package org.sillok.tlog.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.merkle.InclusionProof;

/**
 * A {@code .tlog-proof} file (c2sp.org/tlog-proof@v1): that an entry is in a log, to be verified offline.
 *
 * @param extra what the application adds, which nothing authenticates; do not change it
 * @param checkpoint of the tree that the proof leads to, with its signatures
 */
public record TlogProof(Optional<byte[]> extra, long index, List<Hash> path, Note checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final int LONGEST_PATH = 63;

    public TlogProof {
        path = List.copyOf(path);
        if (index < 0) throw new Malformed("a negative index");
        if (path.size() > LONGEST_PATH) throw new Malformed("a path of more than " + LONGEST_PATH + " hashes");
        Checkpoint.of(checkpoint);
    }

    /** The proof for an inclusion proof and the checkpoint of its tree. */
    public static TlogProof of(InclusionProof proof, Note checkpoint) {
        if (Checkpoint.of(checkpoint).size() != proof.size()) throw new Malformed("a checkpoint of another tree");
        return new TlogProof(Optional.empty(), proof.index(), proof.path(), checkpoint);
    }

    public TlogProof withExtra(byte[] data) {
        return new TlogProof(Optional.of(data), index, path, checkpoint);
    }

    /** @throws Malformed unless it is a proof file, byte for byte */
    public static TlogProof parse(byte[] file) {
        var text = Text.utf8(file);
        int blank = text.indexOf("\n\n");
        if (blank < 0) throw new Malformed("no blank line between a proof and its checkpoint");
        var lines = new ArrayList<>(List.of(text.substring(0, blank).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADER)) throw new Malformed("a proof file begins with " + HEADER);
        var extra = take(lines, "extra ").map(Text::base64);
        long index = take(lines, "index ").map(Text::decimal).orElseThrow(() -> new Malformed("a proof without index"));
        return new TlogProof(
                extra, index, lines.stream().map(Hash::parse).toList(), Note.parse(text.substring(blank + 2)));
    }

    private static Optional<String> take(List<String> lines, String word) {
        if (lines.isEmpty() || !lines.getFirst().startsWith(word)) return Optional.empty();
        return Optional.of(lines.removeFirst().substring(word.length()));
    }

    /** The file. */
    public byte[] bytes() {
        var hashes = path.stream().map(hash -> hash + "\n").collect(Collectors.joining());
        var data = extra.map(bytes -> "extra " + Text.base64(bytes) + "\n").orElse("");
        return Text.utf8(HEADER + "\n" + data + "index " + index + "\n" + hashes + "\n" + checkpoint);
    }

    /**
     * Verifies that the entry with this leaf hash is in a tree that the policy trusts.
     *
     * @throws NotVerified if it is not shown
     */
    public TrustedCheckpoint verify(Hash leaf, Policy policy) {
        var trusted = policy.verify(checkpoint);
        new InclusionProof(index, trusted.checkpoint().size(), path)
                .verify(leaf, trusted.checkpoint().root());
        return trusted;
    }
}
