package org.sillok.projection.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.Samples;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemAdded;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.projection.Chronicle;
import org.sillok.projection.Slice;
import org.sillok.projection.Story;

class DocumentQuestionsTest {

    private static final DocumentId OTHER = new DocumentId("0".repeat(64));

    private final Chronicle story = Story.everything();

    @Test
    void a_document_shows_to_what_it_belongs() {
        var file = new FindDocument(Samples.DOCUMENT, Slice.EVERYTHING)
                .ask(story.views())
                .orElseThrow();

        assertThat(file.document().mediaType()).isEqualTo("application/pdf");
        assertThat(file.attachedTo().items()).extracting(AttachmentView::to).containsExactly("meeting:m-1");
    }

    @Test
    void documents_named_by_motions_and_agenda_items_are_attached_too() {
        var item =
                new AgendaItem(new AgendaItemId("a9"), "plan", null, words("plan"), List.of(Samples.DOCUMENT, OTHER));
        story.add(new AgendaItemAdded(new MeetingId(Story.MEETING), item, act()));

        var documents = new ListDocumentsOf("meeting:m-1", Slice.EVERYTHING).ask(story.views());

        assertThat(documents.items())
                .extracting(entry -> entry.document().title())
                .containsExactly(words("plan"), null);
    }

    @Test
    void the_first_event_that_attaches_a_document_is_the_one_shown() {
        var first = new ListDocumentsOf("meeting:m-1", Slice.EVERYTHING).ask(story.views());
        story.add(new DocumentAttached(Samples.DOCUMENT, "meeting:m-1", Samples.MEETING_SEEN, act()));

        assertThat(new ListDocumentsOf("meeting:m-1", Slice.EVERYTHING).ask(story.views()))
                .isEqualTo(first);
    }

    @Test
    void documents_are_listed() {
        assertThat(new ListDocuments(Slice.EVERYTHING).ask(story.views()).items())
                .extracting(DocumentView::id)
                .containsExactly(Samples.DOCUMENT);
    }
}
