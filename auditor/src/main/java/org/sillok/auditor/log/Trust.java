package org.sillok.auditor.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.VerifierKey;

/**
 * Whose signatures count.
 *
 * @param fromSource whether the log's key was taken from where the log comes from, which proves nothing
 */
public record Trust(List<VerifierKey> keys, List<VerifierKey> witnesses, int quorum, boolean fromSource) {

    public Trust {
        keys = List.copyOf(keys);
        witnesses = List.copyOf(witnesses);
        new Policy(keys, witnesses, quorum);
    }

    /** This trust, or where it names no key of the log, in the key that the source itself names. */
    public static Trust in(List<VerifierKey> keys, List<VerifierKey> witnesses, int quorum, Source source)
            throws IOException {
        return keys.isEmpty()
                ? new Trust(served(source), witnesses, quorum, true)
                : new Trust(keys, witnesses, quorum, false);
    }

    private static List<VerifierKey> served(Source source) throws IOException {
        var vkeys = source.read(Paths.VKEY)
                .orElseThrow(() -> new Unreadable("there is no " + Paths.VKEY + ": name the log's key with --vkey"));
        try {
            return keys(new String(vkeys, StandardCharsets.UTF_8));
        } catch (Malformed e) {
            throw new Unreadable(Paths.VKEY + ": " + e.getMessage());
        }
    }

    /** Vkeys, one a line. @throws Malformed unless there is one at least, and nothing else */
    public static List<VerifierKey> keys(String lines) {
        var keys = lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(VerifierKey::parse)
                .toList();
        if (keys.isEmpty()) throw new Malformed("no vkey");
        return keys;
    }

    /** The log's own signature alone. */
    public Policy logOnly() {
        return new Policy(keys, List.of(), 0);
    }

    public Policy policy() {
        return new Policy(keys, witnesses, quorum);
    }
}
