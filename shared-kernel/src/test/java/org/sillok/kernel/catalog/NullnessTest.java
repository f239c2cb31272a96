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

    @Test
    void what_is_missing_is_told_as_missing() {
        assertThatThrownBy(() -> read("{\"many\":[],\"number\":1}")).hasMessageContaining("Missing required");
        assertThatThrownBy(() -> read("{\"needed\":null,\"many\":[],\"number\":1}"))
                .hasMessageContaining("null");
    }

    @Test
    void what_is_no_record_is_written_and_read_as_others_do_it() {
        var mapper = EventJson.mapper().rebuild().build();
        assertThat(mapper.readValue("{}", Loose.class).said).isNull();
        assertThat(mapper.readValue("{\"said\":null}", Loose.class).said).isNull();
        assertThat(mapper.writeValueAsString(new Sample("a", null, List.of(), 1)))
                .isEqualTo("{\"needed\":\"a\",\"many\":[],\"number\":1}");
    }

    static final class Loose {
        public @Nullable String said;
    }

    private static Sample read(String json) {
        // A mapper of its own, that remembers nothing of how it read before.
        return EventJson.mapper().rebuild().build().readValue(json, Sample.class);
    }
}
