package org.sillok.projection.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.projection.Key;
import org.sillok.projection.Views;

/**
 * A document spoken of in an answer.
 *
 * @param title absent, as are size and media type, where the document itself is not in the record
 */
public record DocumentRef(
        DocumentId id,
        @Nullable Commitment title,
        @Nullable String mediaType,
        @Nullable Long size) {

    public static DocumentRef in(Views views, DocumentId id) {
        return views.find(Documents.PROJECTION, Key.of(id))
                .map(view -> new DocumentRef(id, view.title(), view.mediaType(), view.size()))
                .orElseGet(() -> new DocumentRef(id, null, null, null));
    }

    public static List<DocumentRef> in(Views views, List<DocumentId> ids) {
        return ids.stream().map(id -> in(views, id)).toList();
    }
}
