package org.sillok.standalone.pabulib;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.CycleId;

/** What is made of the names of a publication here. */
final class Names {

    private static final String PREFIX = "pb-";
    private static final int LONGEST = 64;
    private static final int HASH_BYTES = 4;

    private Names() {}

    /** The cycle that a file becomes. */
    static CycleId cycle(String file) {
        return new CycleId(slug(file.endsWith(".pb") ? file.substring(0, file.length() - 3) : file));
    }

    /** The body that held the election. */
    static BodyId body(String country, String unit) {
        return new BodyId(slug(country + "-" + unit));
    }

    /** Only what the grammar of names allows; what is too long ends in a hash of the whole. */
    private static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9._-]+", "-");
        if (PREFIX.length() + plain.length() <= LONGEST) return PREFIX + plain;
        var hash = hash(name);
        return PREFIX + plain.substring(0, LONGEST - PREFIX.length() - hash.length() - 1) + "-" + hash;
    }

    private static String hash(String name) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
