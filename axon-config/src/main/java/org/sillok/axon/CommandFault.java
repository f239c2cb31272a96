package org.sillok.axon;

/**
 * Why the record could not take what a command decided. It comes as the details of a {@code CommandExecutionException},
 * as refusals do, in one process and over Axon Server alike.
 */
public sealed interface CommandFault {

    /** Somebody else has written to the stream meanwhile, or it stands elsewhere than the sender believed. */
    record StreamChanged(String message) implements CommandFault {}

    /** The command speaks of a stream that has no events. */
    record StreamUnknown(String stream) implements CommandFault {}

    /** A request with this key has been answered; {@link Idempotency#find} has the answer. */
    record KeyAlreadyUsed(String key) implements CommandFault {}
}
