package org.sillok.command.intake;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.sillok.command.Command;
import org.sillok.command.Refused;
import org.sillok.kernel.ActRefusal.StaleVersion;
import org.springframework.stereotype.Component;

/** The last look before events are appended: does the stated version still hold, and are they to be recorded at all? */
@Component
class Gate implements MessageDispatchInterceptor<EventMessage<?>>, ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        // Only once everything is configured: asked for earlier, the store is built out of half of it.
        configurer.onInitialize(axon ->
                axon.onStart(Phase.EXTERNAL_CONNECTIONS, () -> axon.eventBus().registerDispatchInterceptor(this)));
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().getMessage() instanceof CommandMessage<?> command) {
            look(command, events);
        }
        return (index, event) -> event;
    }

    private static void look(CommandMessage<?> message, List<? extends EventMessage<?>> events) {
        if (!(message.getPayload() instanceof Command command)) return;
        var conditions = Conditions.of(message.getMetaData());
        var stream = command.target().toString();
        var expected = conditions.ifMatch();
        if (expected != null) {
            var actual = versionBefore(stream, events);
            if (actual != expected) throw new Refused(new StaleVersion(stream, expected, actual));
        }
        if (conditions.dryRun()) throw new DryRun(WouldRecord.of(events));
    }

    private static long versionBefore(String stream, List<? extends EventMessage<?>> events) {
        return events.stream()
                .filter(event -> event instanceof DomainEventMessage<?> domain
                        && domain.getAggregateIdentifier().equals(stream))
                .mapToLong(event -> ((DomainEventMessage<?>) event).getSequenceNumber() - 1)
                .findFirst()
                .orElse(-1);
    }
}
