package org.sillok.http;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.List;
import org.sillok.kernel.Commitment;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.method.HandlerMethod;

/** Describes in OpenAPI what all of the interface has in common, and lends each side the words for its own. */
@Configuration(proxyBeanMethods = false)
public class Description {

    private static final String TOKEN = "token";

    static {
        SpringDocUtils.getConfig().replaceWithClass(Commitment.class, String.class);
    }

    @Bean
    GlobalOpenApiCustomizer common() {
        return description -> {
            description.setInfo(new Info()
                    .title("Sillok")
                    .version("v1")
                    .description("A system of record for public deliberation."
                            + " Reading is open to everybody; commands need a token."));
            schema(description, Problem.class);
            description
                    .getComponents()
                    .addSecuritySchemes(
                            TOKEN,
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .bearerFormat("JWT"));
        };
    }

    /** What belongs to an area stands together, whichever controller and whichever side it is of. */
    @Bean
    GlobalOperationCustomizer areas() {
        return (operation, method) -> {
            var home = method.getBeanType().getPackageName();
            return operation.tags(List.of(home.substring(home.lastIndexOf('.') + 1)));
        };
    }

    /** Whatever asks for a role asks for a token. */
    @Bean
    GlobalOperationCustomizer guarded() {
        return (operation, method) -> {
            var byMethod = AnnotatedElementUtils.hasAnnotation(method.getMethod(), PreAuthorize.class);
            if (!byMethod && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PreAuthorize.class))
                return operation;
            operation
                    .getResponses()
                    .addApiResponse("401", problem("There is no valid token."))
                    .addApiResponse("403", problem("The token's holder may not do this."));
            return operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        };
    }

    @Bean
    ModelResolver schemas() {
        return new ModelResolver(Json31.mapper(), new SchemaNames());
    }

    /** Adds the schema of a type to those that are referred to by its name. */
    public static void schema(OpenAPI description, Class<?> type) {
        if (description.getComponents() == null) description.setComponents(new Components());
        ModelConverters.getInstance(true)
                .readAll(type)
                .forEach((name, schema) -> description.getComponents().addSchemas(name, schema));
    }

    /** Whether a handler takes something of this type. */
    public static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    public static Parameter query(String name, Schema<?> schema, String description) {
        return parameter("query", name, schema, description);
    }

    public static Parameter header(String name, Schema<?> schema, String description) {
        return parameter("header", name, schema, description);
    }

    /** The header that says for which position of the record something holds. */
    public static Header position(String description) {
        return new Header().schema(new IntegerSchema().format("int64")).description(description);
    }

    public static ApiResponse problem(String description) {
        return new ApiResponse().description(description).content(content("application/problem+json", Problem.class));
    }

    /** Content of a type whose schema is known by its name. */
    public static Content content(String mediaType, Class<?> type) {
        var schema = new Schema<>().$ref("#/components/schemas/" + schemaName(type));
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }

    static String schemaName(Class<?> type) {
        var around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : schemaName(around) + "." + type.getSimpleName();
    }

    private static Parameter parameter(String in, String name, Schema<?> schema, String description) {
        return new Parameter().in(in).name(name).schema(schema).description(description);
    }
}
