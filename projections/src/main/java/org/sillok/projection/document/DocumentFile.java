package org.sillok.projection.document;

import org.sillok.projection.Page;

/** A document, and some of the things that it belongs to. */
public record DocumentFile(DocumentView document, Page<AttachmentView> attachedTo) {}
