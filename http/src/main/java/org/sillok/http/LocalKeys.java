package org.sillok.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.HexFormat;

/**
 * The key and the secret of an installation that issues its own tokens. Both lie in the data directory, readable by the
 * owner only: whoever can read the secret may ask for tokens. Sides that run as processes of their own share them.
 */
final class LocalKeys {

    private final ECKey key;
    private final String secret;

    private LocalKeys(ECKey key, String secret) {
        this.key = key;
        this.secret = secret;
    }

    /** Reads key and secret from a directory, making them on the first start. */
    static LocalKeys in(Path directory) {
        try {
            Files.createDirectories(directory);
            var key = directory.resolve("token-key.jwk");
            if (Files.notExists(key)) writeOnce(key, newKey());
            var secret = directory.resolve("secret");
            if (Files.notExists(secret)) writeOnce(secret, newSecret());
            return new LocalKeys(
                    ECKey.parse(Files.readString(key)), Files.readString(secret).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the token key in " + directory, e);
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException("the token key in " + directory + " is unusable", e);
        }
    }

    /** The key, private part included. */
    ECKey key() {
        return key;
    }

    String secret() {
        return secret;
    }

    private static String newKey() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).generate().toJSONString();
    }

    private static String newSecret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file that is not there yet; where another process was faster, its file stays. */
    private static void writeOnce(Path file, String content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly);
        try {
            Files.writeString(fresh, content);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException faster) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }
}
