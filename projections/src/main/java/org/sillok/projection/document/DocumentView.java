package org.sillok.projection.document;

import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.projection.Trace;

/**
 * A document of the record.
 *
 * @param version the sequence of the stream's last event
 */
public record DocumentView(DocumentId id, long version, long size, String mediaType, Commitment title, Trace stored) {}
