package org.sillok.query.document;

import java.util.Map;
import org.sillok.http.Problem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Why a document has no content to hand out, as problem details (RFC 9457). */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class DocumentProblems {

    @ExceptionHandler
    ResponseEntity<Problem> gone(ContentGone gone) {
        return Problem.of(
                        "content-redacted",
                        "This content was redacted",
                        HttpStatus.GONE,
                        String.valueOf(gone.getMessage()),
                        Map.of("document", gone.document()))
                .answer();
    }
}
