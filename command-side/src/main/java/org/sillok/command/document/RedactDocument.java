package org.sillok.command.document;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.DocumentId;

/** Take the content of a document away, for good. */
record RedactDocument(DocumentId document, Act act) implements Command {

    @Override
    public DocumentId target() {
        return document;
    }
}
