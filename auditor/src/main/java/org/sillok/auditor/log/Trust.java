package org.sillok.auditor.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sillok.auditor.source.Paths;
import org.sillok.auditor.source.Source;
import org.sillok.auditor.source.Unreadable;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.custody.LogKeyRotated;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.NotVerified;
import org.sillok.tlog.note.KeyRotation;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.Policy;
import org.sillok.tlog.note.VerifierKey;

/**
 * Whose signatures count.
 *
 * @param fromSource whether the log's key was taken from where the log comes from, which proves nothing
 */
public record Trust(List<VerifierKey> keys, List<VerifierKey> witnesses, int quorum, boolean fromSource) {

    private static final String ROTATED = "log-key-rotated";

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

    /**
     * This trust, and in every key that follows a trusted one by an announcement in the log, which both have signed. Where a trusted key has
     * signed the checkpoint, nothing needs to be followed.
     */
    public Trust following(Source source, Head head) throws IOException {
        if (head.note().signatures().stream().anyMatch(one -> keys.stream().anyMatch(one::names))) return this;
        var all = new ArrayList<>(keys);
        new Scan(source, head).events(ROTATED, event -> follow(event, all));
        return all.size() == keys.size() ? this : new Trust(all, witnesses, quorum, fromSource);
    }

    private static void follow(LoggedEvent event, List<VerifierKey> trusted) {
        try {
            if (event.payload() == null || !(event.recorded().event() instanceof LogKeyRotated rotated)) return;
            var announcement = Note.parse(rotated.announcement());
            for (var key : List.copyOf(trusted)) {
                if (!key.toString().equals(rotated.former())) continue;
                var next = KeyRotation.verify(announcement, key).to();
                if (!trusted.contains(next)) trusted.add(next);
            }
        } catch (NotVerified | IllegalArgumentException | UnreadableEvent announcesNothing) {
            // Then no key follows by it, and the signature says so.
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
