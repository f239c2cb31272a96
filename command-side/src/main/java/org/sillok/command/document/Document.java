package org.sillok.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.document.DocumentRefusal.AlreadyAttached;
import org.sillok.kernel.document.DocumentRefusal.DocumentAlreadyStored;
import org.sillok.kernel.document.DocumentRefusal.DocumentIsRedacted;
import org.sillok.kernel.document.DocumentStored;

/** A document: taken in once, attached to any number of things, to each once, and perhaps redacted, for good. */
@Aggregate(type = "Document", cache = "aggregateCache")
class Document {

    @AggregateIdentifier
    private @Nullable DocumentId id;

    private final Set<String> attachedTo = new HashSet<>();
    private boolean redacted;

    Document() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StoreDocument asked) {
        requireContent(asked.document());
        if (id != null) throw new Refused(new DocumentAlreadyStored(id));
        apply(new DocumentStored(asked.document(), asked.size(), asked.mediaType(), asked.title(), asked.act()));
    }

    @CommandHandler
    void handle(AttachDocument asked) {
        if (attachedTo.contains(asked.to())) {
            throw new Refused(new AlreadyAttached(asked.document(), asked.to()));
        }
        apply(new DocumentAttached(asked.document(), asked.to(), asked.evidence(), asked.act()));
    }

    @CommandHandler
    void handle(RedactDocument asked) {
        requireContent(asked.document());
        apply(new DocumentRedacted(asked.document(), asked.act()));
    }

    private void requireContent(DocumentId document) {
        if (redacted) throw new Refused(new DocumentIsRedacted(document));
    }

    @EventSourcingHandler
    void on(DocumentRedacted event) {
        redacted = true;
    }

    @EventSourcingHandler
    void on(DocumentStored event) {
        id = event.document();
    }

    @EventSourcingHandler
    void on(DocumentAttached event) {
        attachedTo.add(event.to());
    }
}
