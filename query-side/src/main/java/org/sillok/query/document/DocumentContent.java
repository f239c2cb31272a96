package org.sillok.query.document;

import java.io.InputStream;
import org.sillok.axon.Erasures;
import org.sillok.kernel.document.ContentStore;
import org.sillok.projection.document.DocumentView;
import org.sillok.query.http.UnknownThing;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out the bytes of documents, never to be run by a browser, and never to be kept longer than the record keeps them. */
@Component
class DocumentContent {

    /** A copy is good as long as the content has not been redacted. */
    private static final CacheControl ASKED_FOR_EACH_TIME =
            CacheControl.noCache().cachePublic();

    private final ContentStore contents;
    private final Erasures erasures;

    DocumentContent(ContentStore contents, Erasures erasures) {
        this.contents = contents;
        this.erasures = erasures;
    }

    /** @throws ContentGone when it was redacted, whether that was before or after the moment asked about */
    ResponseEntity<Resource> of(DocumentView document) {
        if (erasures.isRedacted(document.id())) throw new ContentGone(document.id());
        InputStream bytes =
                contents.open(document.id()).orElseThrow(() -> new UnknownThing("the content of " + document.id()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .cacheControl(ASKED_FOR_EACH_TIME)
                .eTag("\"" + document.id().value() + "\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(document))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(bytes));
    }

    private static String attachment(DocumentView document) {
        return ContentDisposition.attachment()
                .filename(document.id().value())
                .build()
                .toString();
    }
}
