package org.sillok.standalone.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.catalog.EventJson;

/**
 * One request of a scenario.
 *
 * @param tell what happens here, for those who watch the scenario load
 * @param as who sends it: a name from the scenario's {@code actors}
 * @param post the path it is sent to
 * @param body the JSON it carries
 * @param text plain text it carries instead, where a document is uploaded
 * @param times how often the text is repeated; once unless said
 * @param headers further headers
 * @param refused the name of the problem it is answered with; absent where it succeeds
 * @param again the name of the problem it is answered with once the scenario is loaded; absent for what is remembered
 */
record Step(
        @Nullable String tell,
        @Nullable String as,
        String post,
        @Nullable Map<String, Object> body,
        @Nullable String text,
        @Nullable Integer times,
        @Nullable Map<String, String> headers,
        @Nullable String refused,
        @Nullable String again) {

    /** What is sent as the body. */
    String content() {
        if (text != null) return times == null ? text : text.repeat(times);
        return EventJson.mapper().writeValueAsString(body == null ? Map.of() : body);
    }

    String mediaType() {
        return text != null ? "application/octet-stream" : "application/json";
    }
}
