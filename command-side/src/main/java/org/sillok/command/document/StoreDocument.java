package org.sillok.command.document;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;

/** Take in a document whose bytes already lie in the content store. */
record StoreDocument(DocumentId document, long size, String mediaType, Commitment title, Act act) implements Command {

    @Override
    public DocumentId target() {
        return document;
    }
}
