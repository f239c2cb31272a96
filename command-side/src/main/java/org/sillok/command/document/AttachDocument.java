package org.sillok.command.document;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Evidence;

/** Attach a document to another thing of the record. */
record AttachDocument(DocumentId document, String to, Evidence evidence, Act act) implements Command {

    @Override
    public DocumentId target() {
        return document;
    }
}
