package org.sillok.query.http;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import org.sillok.http.Problem;
import org.sillok.kernel.Commitment;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** Describes in OpenAPI what all questions have in common: the moment, the page, the problems. */
@Configuration(proxyBeanMethods = false)
class Description {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Moment.class, Paging.class)
                .replaceWithClass(Commitment.class, String.class);
    }

    @Bean
    GlobalOperationCustomizer questions() {
        return (operation, method) -> {
            if (takes(method, Moment.class)) moment(operation);
            if (takes(method, Paging.class)) paging(operation);
            return operation;
        };
    }

    @Bean
    GlobalOpenApiCustomizer title() {
        return description -> description.setInfo(new Info()
                .title("Sillok")
                .version("v1")
                .description("A system of record for public deliberation."
                        + " Reading is open to everybody; commands need a token."));
    }

    @Bean
    GlobalOpenApiCustomizer problems() {
        return description -> ModelConverters.getInstance(true)
                .readAll(Problem.class)
                .forEach((name, schema) -> description.getComponents().addSchemas(name, schema));
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static void moment(Operation operation) {
        operation
                .addParametersItem(query(
                        "asOf",
                        new StringSchema(),
                        "As of which moment of the record: a position, or an instant with its offset (RFC 3339); now"
                                + " where absent."))
                .addParametersItem(new Parameter()
                        .in("header")
                        .name(MomentResolver.MIN_POSITION)
                        .schema(new IntegerSchema().format("int64"))
                        .description("Wait until the views have reached this position: read your own writes."));
        var responses = operation.getResponses();
        var answer = responses.get("200");
        if (answer != null) answer.addHeaderObject(MomentResolver.POSITION, position());
        responses.addApiResponse("400", problem("A parameter cannot be understood."));
        responses.addApiResponse("404", problem("This is not in the record at this moment."));
        responses.addApiResponse("422", problem("The moment is still to come, or a value is out of its range."));
        responses.addApiResponse("503", problem("The views have not come that far; ask again."));
    }

    private static void paging(Operation operation) {
        operation
                .addParametersItem(query(
                        "limit",
                        new IntegerSchema()._default(Paging.USUAL),
                        "How many, from 1 to " + Paging.MOST + "."))
                .addParametersItem(
                        query("cursor", new IntegerSchema()._default(0), "How many come before, as in next."))
                .addParametersItem(query(
                        "order", new StringSchema().addEnumItem("oldest").addEnumItem("newest"), "Which come first."));
    }

    private static Parameter query(String name, Schema<?> schema, String description) {
        return new Parameter().in("query").name(name).schema(schema).description(description);
    }

    private static Header position() {
        return new Header()
                .schema(new IntegerSchema().format("int64"))
                .description("The position of the record for which the answer holds.");
    }

    private static ApiResponse problem(String description) {
        var schema = new Schema<>().$ref("#/components/schemas/Problem");
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
