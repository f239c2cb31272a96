package org.sillok.standalone.legistar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.sillok.axon.Request;
import org.sillok.command.Command;

/**
 * One command that is to be sent once, however often the import runs.
 *
 * @param key names the published thing
 * @param published what the publication says of it; another text under the same key is reported, not recorded
 * @param command makes the command; not called where the errand has been done
 */
record Errand(String key, String published, Supplier<Command> command) {

    /** @param thing the published thing, in a record whose text form has all of it */
    static Errand of(String key, Record thing, Supplier<Command> command) {
        return new Errand("legistar." + Names.PREFIX + key, thing.toString(), command);
    }

    Request request() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(published.getBytes(StandardCharsets.UTF_8));
            return new Request(key, HexFormat.of().formatHex(sha256));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
