package org.sillok.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.person.PersonRefusal.NothingToCorrect;
import org.sillok.kernel.person.PersonRegistered;

/** The smallest aggregate that registers, corrects and refuses. */
@Aggregate(type = "person", cache = "aggregateCache")
class TestPerson {

    record Register(@TargetAggregateIdentifier PersonId person) {}

    record Correct(@TargetAggregateIdentifier PersonId person, int times) {}

    record CorrectVersion(
            @TargetAggregateIdentifier PersonId person,
            @TargetAggregateVersion long version) {}

    @AggregateIdentifier
    private @Nullable PersonId id;

    TestPerson() {}

    @CommandHandler
    TestPerson(Register command) {
        apply(People.registered(command.person()));
    }

    @CommandHandler
    void handle(Correct command) {
        if (command.times() < 0) {
            throw new CommandExecutionException("refused", null, new NothingToCorrect(command.person()));
        }
        for (int i = 0; i < command.times(); i++) apply(People.corrected(command.person()));
    }

    @CommandHandler
    void handle(CorrectVersion command) {
        apply(People.corrected(command.person()));
    }

    @EventSourcingHandler
    void on(PersonRegistered event) {
        id = event.person();
    }
}
