package org.sillok.command.document;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Acts;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.document.DocumentRefusal.AlreadyAttached;
import org.sillok.kernel.document.DocumentRefusal.DocumentAlreadyStored;
import org.sillok.kernel.document.DocumentRefusal.DocumentIsRedacted;
import org.sillok.kernel.document.DocumentStored;

class DocumentTest {

    private static final DocumentId MINUTES = new DocumentId("ab".repeat(32));
    private static final String MEETING = "meeting:2020-01";
    private static final Evidence SEEN = new Evidence(MEETING, 3);
    private static final DocumentStored STORED =
            new DocumentStored(MINUTES, 1_024, "application/pdf", Acts.text("Minutes"), Acts.BY_CLERK);
    private static final DocumentAttached ATTACHED = new DocumentAttached(MINUTES, MEETING, SEEN, Acts.BY_CLERK);
    private static final StoreDocument STORE =
            new StoreDocument(MINUTES, 1_024, "application/pdf", Acts.text("Minutes"), Acts.BY_CLERK);
    private static final RedactDocument REDACT = new RedactDocument(MINUTES, Acts.BY_CLERK);
    private static final DocumentRedacted REDACTED = new DocumentRedacted(MINUTES, Acts.BY_CLERK);
    private static final AttachDocument ATTACH = new AttachDocument(MINUTES, MEETING, SEEN, Acts.BY_CLERK);

    private final FixtureConfiguration<Document> document = new AggregateTestFixture<>(Document.class);

    @Test
    void a_document_is_stored_under_its_hash() {
        document.givenNoPriorActivity().when(STORE).expectEvents(STORED);
    }

    @Test
    void a_document_is_attached_with_the_evidence_that_the_thing_is_there() {
        document.given(STORED).when(ATTACH).expectEvents(ATTACHED);
    }

    @Test
    void a_document_is_attached_to_several_things() {
        var motion = new Evidence("motion:2020-7", 0);
        document.given(STORED, ATTACHED)
                .when(new AttachDocument(MINUTES, "motion:2020-7", motion, Acts.BY_CLERK))
                .expectEvents(new DocumentAttached(MINUTES, "motion:2020-7", motion, Acts.BY_CLERK));
    }

    @Test
    void the_content_of_a_document_is_redacted() {
        document.given(STORED, ATTACHED).when(REDACT).expectEvents(REDACTED);
    }

    @Test
    void a_redacted_document_can_still_be_attached() {
        document.given(STORED, REDACTED).when(ATTACH).expectEvents(ATTACHED);
    }

    @Test
    void a_document_not_in_the_record_is_not_attached() {
        document.givenNoPriorActivity().when(ATTACH).expectNoEvents().expectException(AggregateNotFoundException.class);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        document.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                arguments(List.of(STORED), STORE, new DocumentAlreadyStored(MINUTES)),
                arguments(List.of(STORED, REDACTED), STORE, new DocumentIsRedacted(MINUTES)),
                arguments(List.of(STORED, REDACTED), REDACT, new DocumentIsRedacted(MINUTES)),
                arguments(List.of(STORED, ATTACHED), ATTACH, new AlreadyAttached(MINUTES, MEETING)));
    }
}
