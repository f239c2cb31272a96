package org.sillok.kernel;

import static org.sillok.kernel.Samples.DOCUMENT;
import static org.sillok.kernel.Samples.MEETING;
import static org.sillok.kernel.Samples.MEETING_SEEN;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.List;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.document.DocumentStored;
import org.sillok.kernel.redaction.TextRedacted;

/** Canonical events of documents, and of what is taken out of them and out of others. */
final class DocumentSamples {

    private DocumentSamples() {}

    static List<Sample> all() {
        return List.of(
                sample(new DocumentStored(DOCUMENT, 48_213, "application/pdf", words("Agenda"), stated())),
                sample(new DocumentAttached(DOCUMENT, MEETING.toString(), MEETING_SEEN, stated())),
                sample(new DocumentRedacted(DOCUMENT, stated())),
                sample(new TextRedacted(words("Agenda"), new Evidence(DOCUMENT.toString(), 0), "/title", stated())));
    }
}
