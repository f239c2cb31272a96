package org.sillok.command.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command recorded.
 *
 * @param position the position at or before which its events lie
 * @param dryRun whether nothing was recorded, and the events are those that would have been
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Answer(@Nullable Long position, boolean dryRun, List<Line> events) {

    /** One event: its type, and its place in its stream. */
    record Line(
            String type,
            String stream,
            long sequence,

            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonRawValue @Nullable
            String payload) {}

    static Answer of(WouldRecord would) {
        return new Answer(
                null,
                true,
                would.events().stream()
                        .map(event -> new Line(event.type(), event.stream(), event.sequence(), event.payload()))
                        .toList());
    }
}
