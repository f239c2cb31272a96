package org.sillok.kernel.document;

import java.io.InputStream;
import java.util.Optional;
import org.sillok.kernel.DocumentId;

/** Where the bytes of documents lie, by their hash. */
public interface ContentStore {

    /** Keeps the bytes under their hash; when this returns they are durable. Keeping them twice changes nothing. */
    void keep(DocumentId document, byte[] content);

    Optional<InputStream> open(DocumentId document);

    /** Takes the bytes away for good; when this returns they are gone. Doing it twice changes nothing. */
    void destroy(DocumentId document);
}
