package org.sillok.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;

/**
 * The key pair and the secret of an installation that issues its own tokens. Both lie in the data directory, readable by
 * the owner only: whoever can read the secret may ask for tokens. Sides that run as processes of their own share them.
 */
final class LocalKeys {

    private static final int RSA_BITS = 2048;

    private final RSAPublicKey publicKey;
    private final RSAPrivateCrtKey privateKey;
    private final String secret;

    private LocalKeys(RSAPublicKey publicKey, RSAPrivateCrtKey privateKey, String secret) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
        this.secret = secret;
    }

    /** Reads keys and secret from a directory, making them on the first start. */
    static LocalKeys in(Path directory) {
        try {
            Files.createDirectories(directory);
            var keyFile = directory.resolve("token-key.pkcs8");
            if (Files.notExists(keyFile))
                writeOnce(keyFile, newKeyPair().getPrivate().getEncoded());
            var secretFile = directory.resolve("secret");
            if (Files.notExists(secretFile))
                writeOnce(secretFile, newSecret().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return read(keyFile, secretFile);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the token key in " + directory, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the token key in " + directory + " is unusable", e);
        }
    }

    RSAPublicKey publicKey() {
        return publicKey;
    }

    RSAPrivateCrtKey privateKey() {
        return privateKey;
    }

    String secret() {
        return secret;
    }

    private static LocalKeys read(Path keyFile, Path secretFile) throws IOException, GeneralSecurityException {
        var factory = KeyFactory.getInstance("RSA");
        var key = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(keyFile)));
        var open = factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        return new LocalKeys(
                (RSAPublicKey) open, key, Files.readString(secretFile).strip());
    }

    private static KeyPair newKeyPair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(RSA_BITS);
        return generator.generateKeyPair();
    }

    private static String newSecret() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes a file that is not there yet; where another process was faster, its file stays. */
    private static void writeOnce(Path file, byte[] content) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly);
        try {
            Files.write(fresh, content);
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException faster) {
            return;
        } finally {
            Files.delete(fresh);
        }
    }
}
