package org.sillok.command.body;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.body.BodyEstablished;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.BodyRefusal.BodyAlreadyEstablished;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.MemberAppointed;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.PublishedTermRecorded;

/** A body from its establishment to its dissolution. Every fact it decides on came from an event of its own. */
@Aggregate(type = "Body", cache = "aggregateCache")
class Body {

    @AggregateIdentifier
    private @Nullable BodyId id;

    private @Nullable BodyFacts facts;

    Body() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EstablishBody asked) {
        if (facts != null) throw new Refused(new BodyAlreadyEstablished(asked.body()));
        apply(new BodyEstablished(
                asked.body(), asked.name(), asked.parent(), asked.on(), asked.zone(), asked.charter(), asked.act()));
    }

    @CommandHandler
    void handle(AmendCharter asked) {
        apply(new CharterAmended(asked.body(), new Charters(facts()).amended(asked), asked.act()));
    }

    @CommandHandler
    void handle(AppointMember asked) {
        apply(new MemberAppointed(asked.body(), new Terms(facts()).appointed(asked), asked.advice(), asked.act()));
    }

    @CommandHandler
    void handle(ReappointMember asked) {
        var membership = new Terms(facts()).reappointed(asked);
        apply(new MemberReappointed(asked.body(), asked.previous(), membership, asked.advice(), asked.act()));
    }

    @CommandHandler
    void handle(RecordPublishedTerm told) {
        apply(new PublishedTermRecorded(told.body(), new Terms(facts()).published(told), told.title(), told.act()));
    }

    @CommandHandler
    void handle(EndMembership asked) {
        apply(new Endings(facts()).ended(asked));
    }

    @CommandHandler
    void handle(ExpireTerm asked) {
        apply(new Endings(facts()).expired(asked));
    }

    @CommandHandler
    void handle(DesignateOffice asked) {
        apply(new Endings(facts()).designated(asked));
    }

    @CommandHandler
    void handle(DissolveBody asked) {
        apply(new Endings(facts()).dissolved(asked));
    }

    @EventSourcingHandler
    void on(BodyEvent event) {
        id = event.body();
        facts = BodyFacts.fold(facts, event);
    }

    private BodyFacts facts() {
        if (facts == null) throw new IllegalStateException(id + " is not established");
        return facts;
    }
}
