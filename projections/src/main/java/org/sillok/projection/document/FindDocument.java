package org.sillok.projection.document;

import java.util.Optional;
import org.sillok.kernel.DocumentId;
import org.sillok.projection.Key;
import org.sillok.projection.Page;
import org.sillok.projection.Question;
import org.sillok.projection.Slice;
import org.sillok.projection.Views;

/** What is this document, and to what does it belong? */
public record FindDocument(DocumentId document, Slice attachments) implements Question<Optional<DocumentFile>> {

    @Override
    public Optional<DocumentFile> ask(Views views) {
        return views.find(Documents.PROJECTION, Key.of(document))
                .map(view -> new DocumentFile(
                        view,
                        Page.of(
                                views,
                                Attachments.PROJECTION,
                                document.toString(),
                                attachments,
                                attachment -> attachment)));
    }
}
