package org.sillok.projection.document;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.projection.Trace;

/**
 * A document of the record.
 *
 * @param version the sequence of the stream's last event
 * @param redacted when, why and under what authority its content was taken away; absent while it is there
 */
public record DocumentView(
        DocumentId id,
        long version,
        long size,
        String mediaType,
        Commitment title,
        Trace stored,
        @Nullable Trace redacted) {

    DocumentView at(long sequence, @Nullable Trace redaction) {
        return new DocumentView(id, sequence, size, mediaType, title, stored, redaction);
    }
}
