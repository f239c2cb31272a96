package org.sillok.query.document;

import org.sillok.kernel.DocumentId;
import org.sillok.projection.Slice;
import org.sillok.projection.document.DocumentFile;
import org.sillok.projection.document.DocumentView;
import org.sillok.projection.document.FindDocument;
import org.sillok.projection.document.ListDocuments;
import org.sillok.projection.document.ListDocumentsOf;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryDocuments")
@RequestMapping("/api/v1/documents")
class DocumentController {

    private final DocumentContent content;

    DocumentController(DocumentContent content) {
        this.content = content;
    }

    @GetMapping
    Listing<DocumentView> documents(Paging paging, Moment moment) {
        return moment.list(new ListDocuments(paging.oldestFirst()));
    }

    /** The documents that belong to a thing, named by its stream ({@code motion:2019-17}). */
    @GetMapping(params = "of")
    Listing<ListDocumentsOf.Entry> documentsOf(@RequestParam String of, Paging paging, Moment moment) {
        return moment.list(new ListDocumentsOf(of, paging.oldestFirst()));
    }

    @GetMapping("/{id}")
    ResponseEntity<DocumentFile> document(@PathVariable DocumentId id, Paging paging, Moment moment) {
        return moment.know(
                id,
                new FindDocument(id, paging.oldestFirst()),
                file -> file.document().version());
    }

    @GetMapping("/{id}/content")
    ResponseEntity<Resource> content(@PathVariable DocumentId id, Moment moment) {
        return content.of(
                moment.know(id, new FindDocument(id, new Slice(false, 0, 1))).document());
    }
}
