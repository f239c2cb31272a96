package org.sillok.projection.document;

import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Trace;
import org.sillok.projection.Views;

/**
 * Which documents belong to this thing?
 *
 * @param thing its stream name ("motion:2019-17")
 */
public record ListDocumentsOf(String thing, Slice slice) implements Question<Page<ListDocumentsOf.Entry>> {

    /** A document, and since which event it belongs to the thing. */
    public record Entry(DocumentRef document, Trace at) {}

    @Override
    public Page<Entry> ask(Views views) {
        return Page.of(
                views,
                Attachments.PROJECTION,
                thing,
                slice,
                attachment -> new Entry(DocumentRef.in(views, attachment.document()), attachment.at()));
    }
}
