package org.sillok.http;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A problem detail (RFC 9457).
 *
 * @param type {@code /problems/} and the stable name of the problem; the page at that path explains it
 * @param title the problem in a few words
 * @param detail what went wrong this time, in numbers where there are any
 * @param instance the path that was asked
 * @param more what this sort of problem says besides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @JsonAnyGetter Map<String, ?> more) {

    public static Problem of(String name, String title, HttpStatusCode status, String detail) {
        return of(name, title, status, detail, Map.of());
    }

    public static Problem of(String name, String title, HttpStatusCode status, String detail, Map<String, ?> more) {
        return new Problem("/problems/" + name, title, status.value(), detail, path(), more);
    }

    /** The problem that is no more than its status says. */
    public static Problem of(HttpStatus status, String detail) {
        return of(status.name().toLowerCase(Locale.ROOT).replace('_', '-'), status.getReasonPhrase(), status, detail);
    }

    /** This problem as that of another path. */
    Problem at(String path) {
        return new Problem(type, title, status, detail, path, more);
    }

    /** The answer that carries this problem. */
    public ResponseEntity<Problem> answer() {
        return answer(new HttpHeaders());
    }

    /** The answer that carries this problem, with further headers. */
    public ResponseEntity<Problem> answer(HttpHeaders headers) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }

    private static @Nullable String path() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getRequestURI()
                : null;
    }
}
