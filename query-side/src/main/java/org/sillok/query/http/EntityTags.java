package org.sillok.query.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.JsonNode;

/**
 * The entity tags of answers about one thing: its version, which {@code If-Match} of a command goes by, and a digest of the whole
 * answer, which tells of other things too (a name, an amendment, a text erased) that change on their own.
 */
final class EntityTags {

    /** The version of the thing that an answer is about: the sequence of its stream's last event. */
    static final String VERSION = "Sillok-Version";

    private static final int DIGEST_BYTES = 8;

    private EntityTags() {}

    /** Tags an answer that has a version. @return whether the caller has this very answer already */
    static boolean matches(JsonNode answer, ServerHttpRequest request, ServerHttpResponse response) {
        var version = response.getHeaders().getFirst(VERSION);
        return version != null
                && request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answered
                && new ServletWebRequest(asked.getServletRequest(), answered.getServletResponse())
                        .checkNotModified(tag(version, answer));
    }

    private static String tag(String version, JsonNode answer) {
        try {
            var bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + version + "." + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
