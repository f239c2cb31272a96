package org.sillok.query.http;

import static org.sillok.http.Description.header;
import static org.sillok.http.Description.position;
import static org.sillok.http.Description.problem;
import static org.sillok.http.Description.query;
import static org.sillok.http.Description.takes;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes in OpenAPI what all questions have in common: the moment, the page, the problems. */
@Configuration(proxyBeanMethods = false)
class QuestionDescription {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Moment.class, Paging.class);
    }

    @Bean
    GlobalOperationCustomizer questions() {
        return (operation, method) -> {
            if (takes(method, Moment.class)) moment(operation);
            if (takes(method, Paging.class)) paging(operation);
            return operation;
        };
    }

    private static void moment(Operation operation) {
        operation
                .addParametersItem(query(
                        "asOf",
                        new StringSchema(),
                        "As of which moment of the record: a position, or an instant with its offset (RFC 3339); now"
                                + " where absent."))
                .addParametersItem(query(
                        "replay",
                        new StringSchema(),
                        "Ask in this session, of a fold of its own: POST /api/v1/replays."))
                .addParametersItem(header(
                        MomentResolver.MIN_POSITION,
                        new IntegerSchema().format("int64"),
                        "Wait until the views have reached this position: read your own writes."));
        var responses = operation.getResponses();
        var answer = responses.get("200");
        if (answer != null) {
            answer.addHeaderObject(
                    MomentResolver.POSITION, position("The position of the record for which the answer holds."));
        }
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
}
