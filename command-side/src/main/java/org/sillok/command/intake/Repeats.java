package org.sillok.command.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Idempotency;
import org.sillok.axon.Request;
import org.sillok.http.BodyLimit;
import org.sillok.http.Problem;
import org.sillok.kernel.InvalidValue;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests with an {@code Idempotency-Key} are carried out once: a repeat gets the first answer. The check comes before
 * anything else looks at the request, since what was in order the first time need not be so now.
 */
@Component
class Repeats implements HandlerInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final String CURRENT = Repeats.class.getName();
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Idempotency idempotency;
    private final JsonMapper json;
    private final Set<String> inFlight = ConcurrentHashMap.newKeySet();

    Repeats(Idempotency idempotency, JsonMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    /** The keyed request being handled; absent where it has no key. */
    static @Nullable Request current() {
        var attributes = RequestContextHolder.getRequestAttributes();
        return attributes == null ? null : (Request) attributes.getAttribute(CURRENT, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public boolean preHandle(HttpServletRequest http, HttpServletResponse response, Object handler) throws IOException {
        var given = http.getHeader(HEADER);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (given == null || authentication == null || "true".equals(http.getParameter(Submissions.DRY_RUN)))
            return true;
        var request = new Request(authentication.getName() + "/" + key(given), fingerprint(http));
        if (!inFlight.add(request.key())) return write(response, inFlight());
        http.setAttribute(CURRENT, request);
        var first = answered(request);
        return first == null || write(response, first);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest http, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (http.getAttribute(CURRENT) instanceof Request request) inFlight.remove(request.key());
    }

    /** The answer to a request that somebody else was faster with. */
    ResponseEntity<?> answerTo(String key) {
        var request = current();
        var answer = request != null && request.key().equals(key) ? answered(request) : null;
        return answer == null ? inFlight() : answer;
    }

    private @Nullable ResponseEntity<?> answered(Request request) {
        return idempotency
                .find(request.key())
                .<ResponseEntity<?>>map(first -> first.fingerprint().equals(request.fingerprint())
                        ? Answer.of(first.outcome()).response()
                        : otherBody())
                .orElse(null);
    }

    private boolean write(HttpServletResponse response, ResponseEntity<?> answer) throws IOException {
        if (answer.getStatusCode().is2xxSuccessful()) response.setHeader("Idempotency-Replayed", "true");
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        if (answer.getHeaders().getContentType() == null) response.setContentType("application/json");
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
        var request = current();
        if (request != null) inFlight.remove(request.key());
        return false;
    }

    private static ResponseEntity<Problem> inFlight() {
        return Problem.of(
                        "request-in-flight",
                        "The first request with this key is still being carried out",
                        HttpStatus.CONFLICT,
                        "Wait for the answer to the first request, or repeat this one in a moment.")
                .answer();
    }

    private static ResponseEntity<Problem> otherBody() {
        return Problem.of(
                        "idempotency-key-reused",
                        "This key belongs to another request",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "A request with this Idempotency-Key but another content was carried out before.")
                .answer();
    }

    private static String key(String given) {
        var quoted = given.length() >= 2 && given.startsWith("\"") && given.endsWith("\"");
        var key = quoted ? given.substring(1, given.length() - 1) : given;
        if (!KEY.matcher(key).matches()) throw new InvalidValue(HEADER, "1 to 200 visible ASCII characters", given);
        return key;
    }

    private static String fingerprint(HttpServletRequest http) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            var line = http.getMethod() + " " + http.getRequestURI() + "?" + http.getQueryString() + "\n";
            sha256.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha256.digest(BodyLimit.bodyOf(http)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
