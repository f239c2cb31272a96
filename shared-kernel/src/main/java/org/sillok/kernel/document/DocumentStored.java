package org.sillok.kernel.document;

import org.sillok.kernel.Act;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.EventType;

/** A document was taken in: its hash is its name, its media type was sniffed from its bytes. */
@EventType("document-stored")
public record DocumentStored(DocumentId document, long size, String mediaType, Commitment title, Act act)
        implements DocumentEvent {}
