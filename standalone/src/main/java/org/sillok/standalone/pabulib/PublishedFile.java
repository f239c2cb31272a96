package org.sillok.standalone.pabulib;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sillok.kernel.Citation;
import org.sillok.pabulib.MalformedPb;
import org.sillok.pabulib.PbElection;

/**
 * A file as it was published.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 */
record PublishedFile(String name, String sha256, PbElection election) {

    private static final int LONGEST_NAME = 180;

    /** Reads a file. @throws NotTakenOver when it is no valid .pb */
    static PublishedFile read(Path path) {
        try {
            var bytes = Files.readAllBytes(path);
            var name = String.valueOf(path.getFileName());
            return new PublishedFile(name, sha256(bytes), PbElection.read(text(bytes)));
        } catch (MalformedPb malformed) {
            throw new NotTakenOver("it is no valid .pb file: " + malformed.getMessage());
        } catch (IOException e) {
            throw new NotTakenOver("it cannot be read: " + e);
        }
    }

    /** Where everything that is taken over from it comes from. */
    Citation citation() {
        var known = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        return new Citation("Pabulib, " + known, "SHA-256 " + sha256);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotTakenOver("it is not UTF-8");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
