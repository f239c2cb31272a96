package org.sillok.command.redaction;

import io.swagger.v3.oas.annotations.Operation;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Erasures;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForAdmin;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes texts away. */
@RestController
class RedactionController {

    private static final Pattern STREAM = Pattern.compile("[a-z-]{1,40}:[!-~]{1,200}");
    private static final Pattern POINTER = Pattern.compile("(/[A-Za-z0-9_-]{1,80}){1,20}");

    /**
     * @param stream the stream of the event that the text stands in, such as {@code motion:2020-7}
     * @param sequence the place of that event in its stream, from 0
     * @param field where the text stands in the event: a JSON pointer such as {@code /act/reason}
     */
    record Redact(
            String stream,
            int sequence,
            String field,
            @Nullable ActForm act) {

        Redact {
            if (!STREAM.matcher(stream).matches())
                throw new InvalidValue("stream", "a kind, a colon and an id", stream);
            if (sequence < 0) throw new InvalidValue("sequence", "0 or more", sequence);
            if (!POINTER.matcher(field).matches()) {
                throw new InvalidValue("field", "a JSON pointer such as /act/reason", field);
            }
        }

        Evidence in() {
            return new Evidence(stream, sequence);
        }
    }

    private final RedactableTexts texts;
    private final Erasures erasures;

    RedactionController(RedactableTexts texts, Erasures erasures) {
        this.texts = texts;
        this.erasures = erasures;
    }

    @PostMapping("/api/v1/redactions")
    @ForAdmin
    @Operation(
            summary = "Take a text away, for good",
            description =
                    "The text is named by its event and its place in it. The hash stays and every proof with it; the text can be"
                            + " read by nobody afterwards. The reason stays too: it must not say what was taken away.")
    ResponseEntity<?> redact(@RequestBody Redact request, Submission submission) {
        var act = submission.act(request.act());
        var in = request.in();
        var answer = submission.send(new RedactText(texts.at(in, request.field()), in, request.field(), act));
        erasures.now();
        return answer;
    }
}
