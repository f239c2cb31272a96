package org.sillok.kernel.document;

import org.sillok.kernel.Act;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.EventType;

/** The content of a document was taken away: its hash, and all that was said of it, stay. */
@EventType("document-redacted")
public record DocumentRedacted(DocumentId document, Act act) implements DocumentEvent {}
