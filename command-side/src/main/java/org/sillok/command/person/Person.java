package org.sillok.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonRefusal.NothingToCorrect;
import org.sillok.kernel.person.PersonRefusal.PersonAlreadyRegistered;
import org.sillok.kernel.person.PersonRegistered;

/** A person of the record: known or not, and nothing else, for the values themselves lie in the vault. */
@Aggregate(type = "Person", cache = "aggregateCache")
class Person {

    @AggregateIdentifier
    private @Nullable PersonId id;

    Person() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterPerson command) {
        if (id != null) throw new Refused(new PersonAlreadyRegistered(id));
        apply(new PersonRegistered(command.person(), command.values(), command.act()));
    }

    @CommandHandler
    void handle(CorrectPerson command) {
        if (command.values().isEmpty()) throw new Refused(new NothingToCorrect(command.person()));
        apply(new PersonCorrected(command.person(), command.values(), command.act()));
    }

    @EventSourcingHandler
    void on(PersonRegistered event) {
        id = event.person();
    }
}
