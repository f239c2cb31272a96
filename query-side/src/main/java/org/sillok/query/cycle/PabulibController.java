package org.sillok.query.cycle;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.CategoryId;
import org.sillok.projection.cycle.FindElection;
import org.sillok.query.http.Moment;
import org.sillok.query.http.RevealedTexts;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PabulibController {

    private static final String PLAIN_TEXT = "text/plain;charset=UTF-8";

    private final RevealedTexts texts;

    PabulibController(RevealedTexts texts) {
        this.texts = texts;
    }

    /** The election of a cycle as a file of Pabulib (.pb), once voting is over: one file for each category. */
    @GetMapping(path = "/api/v1/cycles/{id}/pabulib", produces = PLAIN_TEXT)
    ResponseEntity<String> pabulib(
            @PathVariable CycleId id, @RequestParam @Nullable CategoryId category, Moment moment) {
        var election = moment.know(id, new FindElection(id));
        var name = category == null ? id.value() : id.value() + "-" + category;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name + ".pb"))
                .header("X-Content-Type-Options", "nosniff")
                .body(PabulibFile.of(election, category, texts.opened(election.texts())));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.US_ASCII)
                .build()
                .toString();
    }
}
