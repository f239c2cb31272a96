package org.sillok.tlog.note;

import java.util.List;
import java.util.function.Predicate;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.merkle.Hash;

/**
 * What makes a checkpoint trusted: a signature of the log, and cosignatures of some of the witnesses.
 *
 * @param log the log's keys, of which one must have signed; more than one while it changes its key. Their name is the log's origin
 * @param witnesses cosigners' keys; keys of one name are one witness
 * @param quorum how many witnesses must have cosigned
 */
public record Policy(List<VerifierKey> log, List<VerifierKey> witnesses, int quorum) {

    public Policy {
        log = List.copyOf(log);
        witnesses = List.copyOf(witnesses);
        require(log.stream().map(VerifierKey::name).distinct().count() == 1, "a policy is for one log");
        require(witnesses.stream().allMatch(key -> key.type().isCosignature()), "a witness has a cosigner's key");
        require(quorum >= 0 && quorum <= names(witnesses), "the quorum is more than there are witnesses");
        require(!shared(log, witnesses), "one key is given to two signers");
    }

    /** A policy that asks for the log's own signature alone. */
    public static Policy logOnly(VerifierKey... log) {
        return new Policy(List.of(log), List.of(), 0);
    }

    /** The log that it trusts. */
    public String origin() {
        return log.getFirst().name();
    }

    /**
     * Verifies a checkpoint.
     *
     * @throws NotVerified if a signature fails, the log's or some of the witnesses' are missing, or it is another log's checkpoint
     */
    public TrustedCheckpoint verify(Note note) {
        var logSignatures = note.verify(log);
        var checkpoint = Checkpoint.of(note);
        holds(
                checkpoint.origin().equals(origin()),
                "it is a checkpoint of %s, not of %s",
                checkpoint.origin(),
                origin());
        holds(checkpoint.size() > 0 || checkpoint.root().equals(Hash.EMPTY_TREE), "an empty tree with another root");
        var cosignatures =
                witnesses.stream().anyMatch(signedIn(note)) ? note.verify(witnesses) : List.<Note.Signed>of();
        long count = names(cosignatures.stream().map(Note.Signed::key).toList());
        holds(count >= quorum, "cosigned by %d of the %d witnesses that it takes", count, quorum);
        return new TrustedCheckpoint(checkpoint, note, logSignatures, cosignatures);
    }

    private static Predicate<VerifierKey> signedIn(Note note) {
        return key -> note.signatures().stream().anyMatch(signature -> signature.names(key));
    }

    private static long names(List<VerifierKey> keys) {
        return keys.stream().map(VerifierKey::name).distinct().count();
    }

    /** Ed25519 cosignatures do not say whose they are: under one key, one witness could count for two. */
    private static boolean shared(List<VerifierKey> log, List<VerifierKey> witnesses) {
        return witnesses.stream()
                .anyMatch(one -> log.stream().anyMatch(one::sameKey)
                        || witnesses.stream()
                                .anyMatch(two -> one.sameKey(two) && !one.name().equals(two.name())));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalArgumentException(otherwise);
    }

    private static void holds(boolean holds, String otherwise, Object... details) {
        if (!holds) throw new NotVerified(otherwise.formatted(details));
    }
}
