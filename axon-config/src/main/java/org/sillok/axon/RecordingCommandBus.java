package org.sillok.axon;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Carries commands out on the caller's thread, answers each with what it did to the record, and remembers the request it
 * came with in the same commit.
 */
final class RecordingCommandBus extends SimpleCommandBus {

    private final Supplier<EventStore> store;
    private final Supplier<EventLog> log;
    private final Faults faults;

    RecordingCommandBus(
            Builder builder, Supplier<EventStore> store, Supplier<EventLog> log, Supplier<Idempotency> idempotency) {
        super(builder);
        this.store = store;
        this.log = log;
        this.faults = new Faults(idempotency);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        var recording = new Recording();
        super.<C, R>handle(
                command,
                message -> {
                    recording.watch(CurrentUnitOfWork.get());
                    var result = handler.handle(message);
                    Origin.request(message).ifPresent(this::remember);
                    return result;
                },
                (handled, result) -> callback.onResult(handled, answer(handled, result, recording)));
    }

    private void remember(Request request) {
        var answered = new RequestAnswered(request.key(), request.fingerprint(), List.of());
        store.get()
                .publish(new GenericDomainEventMessage<>(
                        RequestAnswered.KIND, RequestAnswered.stream(request.key()), 0, answered));
    }

    @SuppressWarnings("unchecked") // every command answers with its outcome
    private <R> CommandResultMessage<R> answer(
            Message<?> command, CommandResultMessage<?> result, Recording recording) {
        if (!result.isExceptional()) {
            var outcome = recording.outcome(log.get()::head);
            return (CommandResultMessage<R>) new GenericCommandResultMessage<>(outcome, result.getMetaData());
        }
        var cause = result.exceptionResult();
        var fault = faults.of(command, cause);
        return fault == null
                ? (CommandResultMessage<R>) result
                : new GenericCommandResultMessage<>(
                        new CommandExecutionException(cause.getMessage(), cause, fault), result.getMetaData());
    }
}
