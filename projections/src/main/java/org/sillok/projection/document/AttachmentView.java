package org.sillok.projection.document;

import org.sillok.kernel.DocumentId;
import org.sillok.projection.Trace;

/**
 * That a document belongs to another thing of the record.
 *
 * @param to the stream name of that thing
 * @param at the first event that says so
 */
public record AttachmentView(DocumentId document, String to, Trace at) {}
