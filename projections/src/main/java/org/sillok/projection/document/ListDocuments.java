package org.sillok.projection.document;

import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** Which documents are there? */
public record ListDocuments(Slice slice) implements Question<Page<DocumentView>> {

    @Override
    public Page<DocumentView> ask(Views views) {
        return Page.of(views, Documents.PROJECTION, Key.ALL, slice, document -> document);
    }
}
