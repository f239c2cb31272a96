package org.sillok.query.http;

import java.util.Map;
import org.sillok.http.Problem;
import org.sillok.query.engine.Engine.NotBlocked;
import org.sillok.query.engine.Engine.NotTheWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a question could not be answered, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class QueryProblems {

    private static final String RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<Problem> unknown(UnknownThing unknown) {
        return Problem.of(
                        "unknown-thing",
                        "This is not in the record",
                        HttpStatus.NOT_FOUND,
                        String.valueOf(unknown.getMessage()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> bad(BadParameter bad) {
        return Problem.of(
                        "bad-parameter",
                        "A parameter cannot be understood",
                        HttpStatus.BAD_REQUEST,
                        String.valueOf(bad.getMessage()),
                        Map.of("parameter", bad.name()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> future(NotYetRecorded future) {
        return Problem.of(
                        "not-yet-recorded",
                        "This moment is still to come",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        String.valueOf(future.getMessage()),
                        Map.of("head", future.head()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> late(NotYetVisible late) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        return Problem.of(
                        "not-yet-visible",
                        "The views have not come that far",
                        HttpStatus.SERVICE_UNAVAILABLE,
                        String.valueOf(late.getMessage()),
                        Map.of("reached", late.reached()))
                .answer(headers);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notBlocked(NotBlocked notBlocked) {
        return Problem.of(
                        "not-blocked",
                        "This view is not blocked",
                        HttpStatus.NOT_FOUND,
                        String.valueOf(notBlocked.getMessage()))
                .answer();
    }

    @ExceptionHandler
    ResponseEntity<Problem> notTheWriter(NotTheWriter follower) {
        return Problem.of(
                        "not-the-writer",
                        "Another process writes the views",
                        HttpStatus.CONFLICT,
                        String.valueOf(follower.getMessage()))
                .answer();
    }
}
