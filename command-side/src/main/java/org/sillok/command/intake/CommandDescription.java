package org.sillok.command.intake;

import static org.sillok.http.Description.content;
import static org.sillok.http.Description.header;
import static org.sillok.http.Description.position;
import static org.sillok.http.Description.problem;
import static org.sillok.http.Description.query;
import static org.sillok.http.Description.takes;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.sillok.http.Description;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** Describes in OpenAPI what all commands have in common: the conditions, the answer, the problems. */
@Configuration(proxyBeanMethods = false)
class CommandDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Submission.class);
    }

    @Bean
    GlobalOpenApiCustomizer answer() {
        return description -> Description.schema(description, Answer.class);
    }

    @Bean
    GlobalOperationCustomizer commands() {
        return (operation, method) -> takes(method, Submission.class) ? command(operation) : operation;
    }

    private static Operation command(Operation operation) {
        answers(operation.getResponses());
        return operation
                .addParametersItem(header(
                        Repeats.HEADER,
                        new StringSchema().maxLength(200),
                        "Any text of the sender's own: a repeat with the same key is answered as the first was, and"
                                + " carried out once."))
                .addParametersItem(header(
                        HttpHeaders.IF_MATCH,
                        new StringSchema(),
                        "Carry it out only while the thing is still as the answer with this ETag told it."))
                .addParametersItem(query(
                        Submissions.DRY_RUN,
                        new BooleanSchema()._default(false),
                        "Say what would be recorded, and record nothing."));
    }

    private static void answers(ApiResponses responses) {
        var known = responses.remove("200");
        if (known != null && isTold(known)) responses.addApiResponse("200", known);
        else if (!responses.containsKey("201")) {
            responses.addApiResponse(
                    "201",
                    recorded("Recorded; something came into being.")
                            .addHeaderObject(
                                    "Location",
                                    new Header().schema(new StringSchema()).description("Where it is.")));
            responses.addApiResponse("200", recorded("Recorded; or, for a dry run, what would have been."));
        }
        responses.addApiResponse("400", problem("The request cannot be read."));
        responses.addApiResponse("404", problem("Something that is named here is not in the record."));
        responses.addApiResponse("409", problem("It does not fit how things are, or they changed meanwhile."));
        responses.addApiResponse("412", problem("The thing has changed since the ETag was given."));
        responses.addApiResponse("413", problem("The request is too large."));
        responses.addApiResponse("422", problem("A rule refuses it, or a value is out of its range."));
    }

    /** Whether a controller says by itself of what type its answer is. */
    private static boolean isTold(ApiResponse known) {
        return known.getContent() != null
                && known.getContent().values().stream()
                        .anyMatch(type -> type.getSchema().get$ref() != null);
    }

    private static ApiResponse recorded(String description) {
        return new ApiResponse()
                .description(description)
                .content(content("application/json", Answer.class))
                .addHeaderObject("Sillok-Position", position("A position at which the record holds all of it."))
                .addHeaderObject(
                        "ETag", new Header().schema(new StringSchema()).description("The thing as it is now."));
    }
}
