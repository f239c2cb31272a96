package org.sillok.command.document;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.document.DocumentRefusal.HashMismatch;

/** The SHA-256 that a sender says the bytes have, in lower-case hexadecimal; none where nothing was said. */
record Declared(Optional<String> sha256) {

    private static final Pattern SHA_256 = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):");

    /**
     * Reads it from a {@code Content-Digest} header (RFC 9530), which may name other algorithms too, or from a parameter.
     *
     * @throws InvalidValue when there is something and it cannot be read
     */
    static Declared in(@Nullable String contentDigest, @Nullable String parameter) {
        if (parameter != null) return new Declared(Optional.of(parameter.toLowerCase(Locale.ROOT)));
        if (contentDigest == null || !contentDigest.contains("sha-256")) return new Declared(Optional.empty());
        var header = SHA_256.matcher(contentDigest);
        if (!header.find()) throw new InvalidValue("Content-Digest", "sha-256=:<base64>:", contentDigest);
        return new Declared(
                Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(header.group(1)))));
    }

    /** @throws Refused when the bytes have another hash than the one declared */
    void require(String actual) {
        sha256.filter(declared -> !declared.equals(actual)).ifPresent(declared -> {
            throw new Refused(new HashMismatch(declared, actual));
        });
    }
}
