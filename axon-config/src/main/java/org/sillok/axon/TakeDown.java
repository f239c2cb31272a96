package org.sillok.axon;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Takes down the events of a command as they go to the store, and gives the answer to its request its content. */
final class TakeDown implements MessageDispatchInterceptor<EventMessage<?>> {

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        var recording = Recording.current();
        if (recording == null) return (index, message) -> message;
        messages.forEach(recording::take);
        return (index, message) -> message.getPayload() instanceof RequestAnswered answered
                ? completed((DomainEventMessage<?>) message, answered, recording)
                : message;
    }

    private static EventMessage<?> completed(
            DomainEventMessage<?> message, RequestAnswered answered, Recording recording) {
        return new GenericDomainEventMessage<>(
                message.getType(),
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                new RequestAnswered(answered.key(), answered.fingerprint(), recording.events()),
                message.getMetaData(),
                message.getIdentifier(),
                message.getTimestamp());
    }
}
