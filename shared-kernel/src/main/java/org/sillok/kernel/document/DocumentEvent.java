package org.sillok.kernel.document;

import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Event;

/** What can happen to a document. */
public sealed interface DocumentEvent extends Event permits DocumentStored, DocumentAttached, DocumentRedacted {

    DocumentId document();

    @Override
    default DocumentId stream() {
        return document();
    }
}
