package org.sillok.axon;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.function.Supplier;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** Names what the framework throws, so that it reads the same on either side of Axon Server. */
final class Faults {

    private final Supplier<Idempotency> idempotency;

    Faults(Supplier<Idempotency> idempotency) {
        this.idempotency = idempotency;
    }

    @Nullable
    CommandFault of(Message<?> command, Throwable thrown) {
        return switch (thrown) {
            case KeyTaken taken -> new CommandFault.KeyAlreadyUsed(taken.key());
            case ConcurrencyException moved -> moved(command, moved);
            case AggregateStreamCreationException exists -> moved(command, exists);
            case LockAcquisitionFailedException busy ->
                busy.getCause() instanceof InterruptedException ? null : moved(command, busy);
            case StatusRuntimeException answer -> outOfSequence(answer) ? moved(command, answer) : null;
            case ConflictingAggregateVersionException stale ->
                new CommandFault.StreamChanged(String.valueOf(stale.getMessage()));
            case AggregateNotFoundException unknown ->
                new CommandFault.StreamUnknown(String.valueOf(unknown.getAggregateIdentifier()));
            default -> null;
        };
    }

    /** How Axon Server refuses an event whose place in its stream is taken: AXONIQ-2000, not translated by its client. */
    private static boolean outOfSequence(StatusRuntimeException answer) {
        return answer.getStatus().getCode() == Status.Code.OUT_OF_RANGE;
    }

    /** Axon Server says which stream has moved in words only: it may be that of the request. */
    private CommandFault moved(Message<?> command, Throwable moved) {
        return Origin.request(command)
                .map(Request::key)
                .filter(key -> idempotency.get().find(key).isPresent())
                .<CommandFault>map(CommandFault.KeyAlreadyUsed::new)
                .orElseGet(() -> new CommandFault.StreamChanged(String.valueOf(moved.getMessage())));
    }
}
