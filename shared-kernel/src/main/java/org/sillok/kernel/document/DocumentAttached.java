package org.sillok.kernel.document;

import org.sillok.kernel.Act;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;

/** A document was attached to another thing of the record, named by its stream. */
@EventType("document-attached")
public record DocumentAttached(DocumentId document, String to, Evidence evidence, Act act) implements DocumentEvent {}
