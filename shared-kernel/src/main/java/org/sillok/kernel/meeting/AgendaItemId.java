package org.sillok.kernel.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.Slug;

/** Names an agenda item (안건) within its meeting. */
public record AgendaItemId(@JsonValue String value) {

    @JsonCreator
    public AgendaItemId {
        Slug.require(value);
    }
}
