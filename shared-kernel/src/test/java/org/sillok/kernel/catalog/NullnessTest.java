package org.sillok.kernel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DatabindException;

class NullnessTest {

    record Sample(String needed, @Nullable String optional, List<String> many, int number) {}

    @Test
    void what_may_be_absent_may_be_absent_or_null() {
        assertThat(read("{\"needed\":\"a\",\"many\":[],\"number\":1}").optional())
                .isNull();
        assertThat(read("{\"needed\":\"a\",\"many\":[],\"number\":1,\"optional\":null}")
                        .optional())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"many\":[],\"number\":1}",
                "{\"needed\":null,\"many\":[],\"number\":1}",
                "{\"needed\":\"a\",\"number\":1}",
                "{\"needed\":\"a\",\"many\":[null],\"number\":1}",
                "{\"needed\":\"a\",\"many\":[]}",
                "{\"needed\":\"a\",\"many\":[],\"number\":null}",
                "{\"needed\":\"a\",\"many\":[],\"number\":1,\"other\":2}"
            })
    void what_must_be_there_must_be_there(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(DatabindException.class);
    }

    private static Sample read(String json) {
        // A mapper of its own, that remembers nothing of how it read before.
        return EventJson.mapper().rebuild().build().readValue(json, Sample.class);
    }
}
