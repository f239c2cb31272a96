package org.sillok.auditor.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.kernel.log.ContentBundle.Content;

/** Holds stored bytes against the hashes in their leaf, and what is withheld against what may be. */
final class ContentCheck {

    private static final Set<String> BALLOTS = Set.of("ballot-cast", "ballot-recast");
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private final Checked check;
    private final MessageDigest sha256 = sha256();
    private long payloads;
    private long metadata;
    private long sealed;
    private long inSum;
    private long technical;

    ContentCheck(Findings findings) {
        this.check = findings.of(Check.CONTENT);
    }

    void take(long position, LeafLine leaf, Content content) {
        switch (content) {
            case Content.Told told -> {
                payloads++;
                compare(position, told.payload(), leaf.payloadHash(), "payload");
                metadata(position, leaf, told.metadata());
            }
            case Content.Sealed withheld -> {
                sealed++;
                withheld(position, leaf);
                metadata(position, leaf, withheld.metadata());
            }
            case Content.InSumOnly withheld -> {
                inSum++;
                withheld(position, leaf);
                metadata(position, leaf, withheld.metadata());
            }
            case Content.Technical ignored -> {
                technical++;
                if (!leaf.technical())
                    check.failed(position, "the event is withheld as if it were technical", leaf.type());
            }
        }
    }

    private void withheld(long position, LeafLine leaf) {
        if (!BALLOTS.contains(leaf.type())) check.failed(position, "what is withheld is no ballot", leaf.type());
    }

    private void metadata(long position, LeafLine leaf, byte[] stored) {
        metadata++;
        compare(position, stored, leaf.metadataHash(), "metadata");
    }

    private void compare(long position, byte[] stored, byte @Nullable [] hash, String what) {
        if (hash == null) {
            check.failed(position, "the leaf has no hash of what is told", what);
        } else if (!is(sha256.digest(stored), hash)) {
            check.failed(
                    position,
                    "the %s is not the one whose hash the leaf holds".formatted(what),
                    stored.length + " bytes");
        }
    }

    private static boolean is(byte[] digest, byte[] hex) {
        if (hex.length != 2 * digest.length) return false;
        for (int at = 0; at < digest.length; at++) {
            if (hex[2 * at] != DIGITS[(digest[at] >> 4) & 15] || hex[2 * at + 1] != DIGITS[digest[at] & 15])
                return false;
        }
        return true;
    }

    void end(long missing) {
        check.covered("payloads", payloads);
        check.covered("metadata", metadata);
        if (sealed > 0) check.uncovered("payloads of ballots, sealed until voting closes", sealed);
        if (inSum > 0) check.uncovered("payloads of ballots that are told in sum only", inSum);
        if (technical > 0) check.uncovered("technical events, which are no act of anybody", technical);
        if (missing > 0) check.uncovered("events of which the source has no content", missing);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
