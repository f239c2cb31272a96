package org.sillok.sequencer;

import static org.sillok.http.Description.header;
import static org.sillok.http.Description.position;
import static org.sillok.http.Description.problem;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes in OpenAPI what is withheld, and that commands may wait for a checkpoint. */
@Configuration(proxyBeanMethods = false)
class LogDescription {

    private static final String REMOVED = "It was removed from the store.";
    private static final String SEALED = SealedAnswers.HEADER;

    @Bean
    GlobalOpenApiCustomizer log() {
        return description -> {
            if (description.getPaths() == null) return;
            commands(description).forEach(LogDescription::sealed);
            description.getPaths().forEach((path, item) -> {
                var question = item.getGet();
                if (question != null) problems(path, question);
            });
        };
    }

    private static Stream<Operation> commands(OpenAPI description) {
        return description.getPaths().values().stream()
                .map(item -> item.getPost())
                .filter(Objects::nonNull)
                .filter(command -> placed(command).findAny().isPresent());
    }

    /** The answers that say where in the record something lies. */
    private static Stream<ApiResponse> placed(Operation command) {
        return command.getResponses().values().stream()
                .filter(answer ->
                        answer.getHeaders() != null && answer.getHeaders().containsKey(SealedAnswers.POSITION));
    }

    private static void sealed(Operation command) {
        command.addParametersItem(header(
                SEALED,
                new BooleanSchema(),
                "Answer only when a checkpoint of the log covers what was recorded, or none has come within seconds."));
        placed(command)
                .forEach(answer -> answer.addHeaderObject(
                        SEALED, position("The size of the log that covers it; absent where none does yet.")));
    }

    private static void problems(String path, Operation question) {
        var responses = question.getResponses();
        if (path.startsWith("/tile/") || path.equals("/checkpoint")) {
            responses.addApiResponse("404", problem("There is no such tile, or no checkpoint yet."));
        }
        if (path.startsWith("/log/disclosures/") || path.startsWith("/log/content/")) {
            responses.addApiResponse("404", problem("The log has no such bundle."));
        }
        if (path.startsWith("/log/by-hash/")) {
            responses.addApiResponse("403", problem("It is withheld until voting closes, or for good."));
            responses.addApiResponse("404", problem("Nothing in the log has that hash."));
            responses.addApiResponse("500", problem("What had that hash was changed or removed in the store."));
        }
        if (path.startsWith("/log/events/")) {
            responses.addApiResponse("403", problem("It is withheld until voting closes, or for good."));
            responses.addApiResponse("404", problem("The log has no such entry."));
            if (!path.endsWith("/receipt")) responses.addApiResponse("500", problem(REMOVED));
        }
        if (path.endsWith("/receipt")) {
            responses.addApiResponse("404", problem("There is no such event or decision."));
            responses.addApiResponse("503", problem("No checkpoint covers it yet."));
        }
    }
}
