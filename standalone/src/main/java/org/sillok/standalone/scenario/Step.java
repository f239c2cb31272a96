package org.sillok.standalone.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request of a scenario.
 *
 * @param tell what happens here, for those who watch the scenario load
 * @param as who sends it: a name from the scenario's {@code actors}
 * @param post the path it is sent to
 * @param body the JSON it carries
 * @param text plain text it carries instead, where a document is uploaded
 * @param headers further headers
 * @param refused the name of the problem it is answered with; absent where it succeeds
 */
record Step(
        @Nullable String tell,
        @Nullable String as,
        String post,
        @Nullable Map<String, Object> body,
        @Nullable String text,
        @Nullable Map<String, String> headers,
        @Nullable String refused) {}
