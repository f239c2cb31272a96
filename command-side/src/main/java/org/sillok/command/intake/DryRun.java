package org.sillok.command.intake;

import org.axonframework.commandhandling.CommandExecutionException;

/** Ends a dry run where recording would begin; its details are what would have been recorded. */
final class DryRun extends CommandExecutionException {

    DryRun(WouldRecord would) {
        super("dry run", null, would);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
