package org.sillok.http;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Every failure that no side has a name for, as a problem detail. What went wrong inside goes to the log, never out. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<Problem> invalidValue(InvalidValue invalid) {
        return invalid(invalid, "");
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable) {
        var invalid = cause(unreadable, InvalidValue.class);
        var where = pointer(cause(unreadable, DatabindException.class));
        if (invalid != null) return invalid(invalid, where);
        return Problem.of(
                        "malformed-request",
                        "The request cannot be read",
                        HttpStatus.BAD_REQUEST,
                        reason(unreadable),
                        Map.of("pointer", where))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException mismatch) {
        var invalid = cause(mismatch, InvalidValue.class);
        if (invalid != null) return invalid(invalid, mismatch.getName());
        return Problem.of(
                        "malformed-request",
                        "The request cannot be read",
                        HttpStatus.BAD_REQUEST,
                        "The parameter " + mismatch.getName() + " does not have the form it needs.",
                        Map.of("pointer", mismatch.getName()))
                .answer();
    }

    /** A percent sign in the address or in a form that stands for no character. */
    @ExceptionHandler
    ResponseEntity<Problem> undecodable(InvalidParameterException undecodable) {
        return Problem.of(HttpStatus.BAD_REQUEST, "A parameter is not encoded as it should be.")
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> anythingElse(Exception failure) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) throw failure;
        if (failure instanceof ErrorResponse known) return framework(known);
        return unexpected(failure);
    }

    private static ResponseEntity<Problem> framework(ErrorResponse known) {
        var status = HttpStatus.valueOf(known.getStatusCode().value());
        var detail = known.getBody().getDetail();
        return Problem.of(status, detail == null ? status.getReasonPhrase() : detail)
                .answer(known.getHeaders());
    }

    private static ResponseEntity<Problem> unexpected(Exception failure) {
        var incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        LOG.error("incident {}", incident, failure);
        return Problem.of(
                        "internal-error",
                        "Something went wrong inside",
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Nothing was recorded for this request, or its answer was lost. Repeat it with the same"
                                + " Idempotency-Key to learn which.",
                        Map.of("incident", incident))
                .answer();
    }

    private static ResponseEntity<Problem> invalid(InvalidValue invalid, String where) {
        return Problem.of(
                        "invalid-value",
                        "A value is out of its range",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        String.valueOf(invalid.getMessage()),
                        Map.of("field", invalid.what(), "allowed", invalid.allowed(), "pointer", where))
                .answer();
    }

    private static String where(String pointer) {
        return pointer.isEmpty() ? "The body" : "The value at " + pointer;
    }

    private static String reason(HttpMessageNotReadableException unreadable) {
        var unknown = cause(unreadable, UnrecognizedPropertyException.class);
        if (unknown != null) return "There is no property named " + unknown.getPropertyName() + " here.";
        var binding = cause(unreadable, DatabindException.class);
        if (binding != null) return where(pointer(binding)) + " is missing or has the wrong type.";
        var json = cause(unreadable, JacksonException.class);
        if (json != null && json.getLocation() != null) {
            return "The body is not JSON: line %d, column %d."
                    .formatted(
                            json.getLocation().getLineNr(), json.getLocation().getColumnNr());
        }
        return "The body is missing or cannot be read.";
    }

    private static String pointer(@Nullable DatabindException binding) {
        if (binding == null) return "";
        var path = new StringBuilder();
        for (var step : binding.getPath()) {
            path.append('/').append(step.getPropertyName() != null ? step.getPropertyName() : step.getIndex());
        }
        return path.toString();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failure, Class<T> type) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, one -> one != null, one -> one == null ? null : one.getCause())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }
}
