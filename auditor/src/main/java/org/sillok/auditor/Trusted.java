package org.sillok.auditor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sillok.auditor.log.Head;
import org.sillok.auditor.log.Trust;
import org.sillok.auditor.source.Source;
import org.sillok.tlog.Malformed;
import org.sillok.tlog.note.VerifierKey;
import picocli.CommandLine.Option;

/** Whom the auditor trusts, as the command line names them. */
final class Trusted {

    @Option(
            names = "--vkey",
            paramLabel = "VKEY",
            description =
                    "A key of the log, or a file with keys, one a line. You must have it from somewhere else than the source.")
    private List<String> keys = new ArrayList<>();

    @Option(
            names = "--witness",
            paramLabel = "VKEY",
            description = "A key of a witness, or a file with keys, one a line.")
    private List<String> witnesses = new ArrayList<>();

    @Option(
            names = "--quorum",
            paramLabel = "N",
            description = "How many witnesses must have cosigned; all that are named, unless said.")
    private int quorum = -1;

    /** @throws Wrong unless what was named are keys that fit together */
    Trust in(Source source, Terminal terminal) throws IOException {
        var trust = trust(source);
        if (trust.fromSource()) {
            terminal.warn(
                    "WARNING: the log's key was taken from the source itself. That proves nothing about who signed:"
                            + " get the key from somewhere else, and give it with --vkey.");
        }
        return trust;
    }

    /** The same, and the keys that follow those by announcements in the log. */
    Trust in(Source source, Head head, Terminal terminal) throws IOException {
        var trust = in(source, terminal);
        var following = trust.following(source, head);
        following.keys().stream()
                .filter(key -> !trust.keys().contains(key))
                .forEach(key -> terminal.warn(
                        "The log has announced, under a key that you trust, that this one follows it: " + key));
        return following;
    }

    private Trust trust(Source source) throws IOException {
        var cosigners = named(witnesses, "--witness");
        int most = (int) cosigners.stream().map(VerifierKey::name).distinct().count();
        try {
            return Trust.in(named(keys, "--vkey"), cosigners, quorum < 0 ? most : quorum, source);
        } catch (Malformed e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new Wrong("--vkey, --witness, --quorum: " + e.getMessage());
        }
    }

    boolean named() {
        return !keys.isEmpty();
    }

    private static List<VerifierKey> named(List<String> keys, String option) throws IOException {
        var all = new ArrayList<VerifierKey>();
        for (var key : keys) {
            try {
                all.addAll(Trust.keys(lines(key)));
            } catch (Malformed e) {
                throw new Wrong("%s: %s, and no file of that name".formatted(option, e.getMessage()));
            }
        }
        return all;
    }

    private static String lines(String key) throws IOException {
        try {
            var file = Path.of(key);
            if (Files.isRegularFile(file)) return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (InvalidPathException e) {
            return key;
        }
        return key;
    }
}
