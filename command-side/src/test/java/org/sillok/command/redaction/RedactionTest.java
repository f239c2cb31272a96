package org.sillok.command.redaction;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.sillok.command.Acts;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.redaction.RedactionRefusal.TextAlreadyRedacted;
import org.sillok.kernel.redaction.TextRedacted;

class RedactionTest {

    private static final Commitment SPEECH = Acts.text("She lives next door");
    private static final Evidence MOTION = new Evidence("motion:2020-7", 0);
    private static final RedactText REDACT = new RedactText(SPEECH, MOTION, "/draft/text", Acts.BY_CLERK);
    private static final TextRedacted REDACTED = new TextRedacted(SPEECH, MOTION, "/draft/text", Acts.BY_CLERK);

    private final FixtureConfiguration<Redaction> redaction = new AggregateTestFixture<>(Redaction.class);

    @Test
    void a_text_is_redacted_by_its_commitment() {
        redaction.givenNoPriorActivity().when(REDACT).expectEvents(REDACTED);
    }

    @Test
    void a_text_is_redacted_once() {
        redaction.given(REDACTED).when(REDACT).expectNoEvents().expectExceptionDetails(new TextAlreadyRedacted(SPEECH));
    }
}
