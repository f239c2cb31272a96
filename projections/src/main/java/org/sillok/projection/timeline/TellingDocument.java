package org.sillok.projection.timeline;

import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentEvent;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.document.DocumentStored;
import org.sillok.kernel.redaction.TextRedacted;

/** What there is to tell of documents, and of texts that were taken away. */
final class TellingDocument {

    private TellingDocument() {}

    static Telling tell(Telling telling, DocumentEvent event) {
        telling.thing("document", event.document());
        return switch (event) {
            case DocumentStored e ->
                telling.sealed("title", e.title())
                        .text("mediaType", e.mediaType())
                        .count("size", e.size());
            case DocumentAttached e -> telling.thing("to", e.to());
            case DocumentRedacted ignored -> telling;
        };
    }

    static Telling tell(Telling telling, TextRedacted event) {
        return telling.thing("in", event.in().stream())
                .count("sequence", event.in().sequence())
                .text("field", event.field());
    }
}
