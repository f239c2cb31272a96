package org.sillok.projection.timeline;

import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentEvent;
import org.sillok.kernel.document.DocumentStored;

/** What there is to tell of documents. */
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
        };
    }
}
