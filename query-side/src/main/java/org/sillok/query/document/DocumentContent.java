package org.sillok.query.document;

import java.io.InputStream;
import java.time.Duration;
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

/** Hands out the bytes of documents, to be kept for ever, and never to be run by a browser. */
@Component
class DocumentContent {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final ContentStore contents;

    DocumentContent(ContentStore contents) {
        this.contents = contents;
    }

    ResponseEntity<Resource> of(DocumentView document) {
        InputStream bytes =
                contents.open(document.id()).orElseThrow(() -> new UnknownThing("the content of " + document.id()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .cacheControl(FOR_EVER)
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
