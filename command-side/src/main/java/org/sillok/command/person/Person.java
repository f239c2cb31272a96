package org.sillok.command.person;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.SortedSet;
import java.util.TreeSet;
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
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonRefusal.NothingToCorrect;
import org.sillok.kernel.person.PersonRefusal.PersonAlreadyRegistered;
import org.sillok.kernel.person.PersonRefusal.PersonIsErased;
import org.sillok.kernel.person.PersonRegistered;
import org.sillok.kernel.person.PersonalField;

/** A person of the record: known or erased, and which values there are, for the values themselves lie in the vault. */
@Aggregate(type = "Person", cache = "aggregateCache")
class Person {

    @AggregateIdentifier
    private @Nullable PersonId id;

    private final SortedSet<PersonalField> fields = new TreeSet<>();
    private boolean erased;

    Person() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterPerson command) {
        requireNotErased(command.person());
        if (id != null) throw new Refused(new PersonAlreadyRegistered(id));
        apply(new PersonRegistered(command.person(), command.values(), command.act()));
    }

    @CommandHandler
    void handle(CorrectPerson command) {
        requireNotErased(command.person());
        if (command.values().isEmpty()) throw new Refused(new NothingToCorrect(command.person()));
        apply(new PersonCorrected(command.person(), command.values(), command.act()));
    }

    @CommandHandler
    void handle(ErasePerson command) {
        requireNotErased(command.person());
        apply(new PersonErased(command.person(), fields, command.act()));
    }

    private void requireNotErased(PersonId person) {
        if (erased) throw new Refused(new PersonIsErased(person));
    }

    @EventSourcingHandler
    void on(PersonRegistered event) {
        id = event.person();
        fields.addAll(event.values().keySet());
    }

    @EventSourcingHandler
    void on(PersonCorrected event) {
        fields.addAll(event.values().keySet());
    }

    @EventSourcingHandler
    void on(PersonErased event) {
        erased = true;
    }
}
