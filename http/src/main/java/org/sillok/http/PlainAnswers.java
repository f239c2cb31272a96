package org.sillok.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem details where no controller is reached: in filters, and in the server itself. */
final class PlainAnswers {

    private static final JsonMapper JSON = new JsonMapper();

    private PlainAnswers() {}

    static void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem.at(request.getRequestURI())));
    }

    /** The problem that is no more than its status says. */
    static Problem of(int status) {
        var known = HttpStatus.resolve(status);
        return Problem.of(known == null ? HttpStatus.BAD_REQUEST : known, "This cannot be answered.");
    }
}
