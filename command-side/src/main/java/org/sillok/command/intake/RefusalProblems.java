package org.sillok.command.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.CommandFault;
import org.sillok.http.Problem;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.catalog.EventJson;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.type.TypeReference;

/** The one place where a refusal becomes a problem detail: its name, its sentence, its rule, its numbers. */
@RestControllerAdvice
@Order(0)
class RefusalProblems {

    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};

    private final RefusalTexts texts;

    RefusalProblems(RefusalTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(CommandExecutionException failure, Locale locale) {
        @Nullable Object details = failure.getDetails().orElse(null);
        if (details instanceof Refusal refusal) return problem(refusal, locale).answer();
        if (details instanceof CommandFault.StreamUnknown unknown) {
            return problem(UnknownThings.refusal(unknown.stream()), locale).answer();
        }
        if (details instanceof CommandFault.StreamChanged)
            return changedMeanwhile().answer();
        throw failure;
    }

    private Problem problem(Refusal refusal, Locale locale) {
        var name = EventJson.name(refusal.getClass());
        var fields = EventJson.mapper().convertValue(refusal, FIELDS);
        fields.remove("refusal");
        var more = new LinkedHashMap<String, Object>(fields);
        var citation = more.remove("rule");
        if (citation != null) more.put("citation", citation);
        more.put("rule", texts.rule(name, locale));
        return Problem.of(name, texts.title(name, locale), status(refusal), texts.detail(name, fields, locale), more);
    }

    private static Problem changedMeanwhile() {
        return Problem.of(
                "changed-meanwhile",
                "Somebody else was faster",
                HttpStatus.CONFLICT,
                "The thing changed while this was being carried out; nothing was recorded. Read it again and repeat.",
                Map.of());
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case STATE -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
        };
    }
}
