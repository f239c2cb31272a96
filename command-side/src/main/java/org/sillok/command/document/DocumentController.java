package org.sillok.command.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Erasures;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.BodyLimit;
import org.sillok.http.ForAdmin;
import org.sillok.http.ForClerk;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Citation;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Provenance;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes in documents: the bytes are the body, and what is to be said about them stands in the query. */
@RestController
class DocumentController {

    /**
     * @param motion the motion that is the authority; or else
     * @param source the law that is, and in it
     * @param provision the article
     */
    record About(
            @Nullable String sha256,
            @Nullable String reason,
            @Nullable String motion,
            @Nullable String source,
            @Nullable String provision,
            @Nullable Capacity capacity,
            @Nullable Instant occurredAt,
            @Nullable Provenance provenance) {

        ActForm act() {
            return new ActForm(reason, authority(), capacity, occurredAt, provenance);
        }

        private @Nullable Authority authority() {
            if (motion != null) return new Authority.AdoptedMotion(new MotionId(motion));
            if (source == null || provision == null) return null;
            return new Authority.Cited(new Citation(source, provision));
        }
    }

    /** @param to the thing it is about, such as {@code motion:2020-7} */
    record Attach(String to, @Nullable ActForm act) {}

    /** What the redaction rests on; the reason stays, so that it must not say what was taken away. */
    record Redact(@Nullable ActForm act) {}

    private final Reception reception;
    private final Erasures erasures;

    DocumentController(Reception reception, Erasures erasures) {
        this.reception = reception;
        this.erasures = erasures;
    }

    @PostMapping(path = "/api/v1/documents", consumes = "!" + MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ForClerk
    @Operation(
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                                            schema = @Schema(type = "string", format = "binary"))))
    ResponseEntity<?> store(
            @RequestParam String title,
            @RequestHeader(name = "Content-Digest", required = false) @Nullable String digest,
            @ParameterObject About about,
            @Parameter(hidden = true) HttpServletRequest request,
            Submission submission) {
        var act = submission.act(about.act());
        var declared = Declared.in(digest, about.sha256());
        var received = reception.receive(BodyLimit.bodyOf(request), declared, submission);
        return submission.send(received.command(submission.seal(title), act));
    }

    @PostMapping("/api/v1/documents/{document}/attachments")
    @ForClerk
    ResponseEntity<?> attach(@PathVariable DocumentId document, @RequestBody Attach request, Submission submission) {
        var act = submission.act(request.act());
        var evidence = reception.present(document, request.to());
        return submission.send(new AttachDocument(document, evidence.stream(), evidence, act));
    }

    @PostMapping("/api/v1/documents/{document}/redaction")
    @ForAdmin
    @Operation(
            summary = "Take the content of a document away, for good",
            description =
                    "Its hash, kind, size and title stay, and what it is attached to; the content is gone. The reason stays too:"
                            + " it must not say what was taken away. A title is redacted as a text of its own.")
    ResponseEntity<?> redact(@PathVariable DocumentId document, @RequestBody Redact request, Submission submission) {
        var answer = submission.send(new RedactDocument(document, submission.act(request.act())));
        erasures.now();
        return answer;
    }
}
