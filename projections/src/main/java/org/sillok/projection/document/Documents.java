package org.sillok.projection.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentEvent;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.document.DocumentStored;
import org.sillok.projection.Folding;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;
import org.sillok.projection.Trace;

/** One view per document: what it is, but not its bytes. */
public final class Documents implements Projection<DocumentView> {

    public static final Documents PROJECTION = new Documents();

    private Documents() {}

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public Class<DocumentView> view() {
        return DocumentView.class;
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return recorded.event() instanceof DocumentEvent event ? List.of(Key.of(event.document())) : List.of();
    }

    @Override
    public DocumentView fold(Key key, @Nullable DocumentView before, RecordedEvent recorded) {
        if (!(recorded.event() instanceof DocumentEvent event)) throw Folding.unkeyed(key, recorded.event());
        return switch (event) {
            case DocumentStored e ->
                new DocumentView(
                        e.document(),
                        recorded.sequence(),
                        e.size(),
                        e.mediaType(),
                        e.title(),
                        Trace.of(recorded),
                        null);
            case DocumentAttached ignored -> {
                var document = Folding.existing(key, before);
                yield document.at(recorded.sequence(), document.redacted());
            }
            case DocumentRedacted ignored -> Folding.existing(key, before).at(recorded.sequence(), Trace.of(recorded));
        };
    }
}
