package org.sillok.query.replay;

import java.util.Map;
import java.util.Objects;
import org.sillok.http.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is in the way of a session, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class ReplayProblems {

    private static final String RETRY_SECONDS = "1";

    @ExceptionHandler
    ResponseEntity<Problem> problem(ReplayProblem problem) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem instanceof ReplayProblem.NotReady) headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        var detail = String.valueOf(problem.getMessage());
        var said = switch (problem) {
            case ReplayProblem.Unknown ignored ->
                Problem.of("unknown-replay", "There is no such session", HttpStatus.NOT_FOUND, detail);
            case ReplayProblem.NotReady early -> notReady(early.progress(), detail);
            case ReplayProblem.BeyondEnd ignored ->
                Problem.of(
                        "replay-beyond-its-end",
                        "The session ends before this moment",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        detail);
            case ReplayProblem.TooLong longer ->
                Problem.of(
                        "replay-too-long",
                        "So many events are not folded here",
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        detail,
                        Map.of("most", longer.most()));
            case ReplayProblem.TooMany many ->
                Problem.of(
                        "too-many-replays",
                        "All sessions are in use",
                        HttpStatus.CONFLICT,
                        detail,
                        Map.of("most", many.most()));
        };
        return said.answer(headers);
    }

    private static Problem notReady(Replay.Progress progress, String detail) {
        var parts = Map.<String, Object>of(
                "id", progress.id(),
                "position", progress.position(),
                "at", progress.at(),
                "trouble", Objects.requireNonNullElse(progress.trouble(), ""));
        return Problem.of(
                "replay-not-ready", "The session is not ready", HttpStatus.SERVICE_UNAVAILABLE, detail, parts);
    }
}
