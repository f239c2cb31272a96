package org.sillok.command.redaction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.RedactionId;
import org.sillok.kernel.redaction.RedactionRefusal.TextAlreadyRedacted;
import org.sillok.kernel.redaction.TextRedacted;

/** The redaction of one text, which happens once. */
@Aggregate(type = "Redaction")
class Redaction {

    @AggregateIdentifier
    private @Nullable RedactionId id;

    Redaction() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RedactText command) {
        if (id != null) throw new Refused(new TextAlreadyRedacted(command.text()));
        apply(new TextRedacted(command.text(), command.in(), command.field(), command.act()));
    }

    @EventSourcingHandler
    void on(TextRedacted event) {
        id = event.stream();
    }
}
