package org.sillok.query.document;

import org.sillok.kernel.DocumentId;

/** The content of a document was redacted, as of whatever moment it is asked for. */
final class ContentGone extends RuntimeException {

    private final transient DocumentId document;

    ContentGone(DocumentId document) {
        super("The content of %s was redacted; the record says when, why and under what authority."
                .formatted(document));
        this.document = document;
    }

    DocumentId document() {
        return document;
    }
}
