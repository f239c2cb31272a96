package org.sillok.command;

import org.axonframework.commandhandling.CommandExecutionException;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.catalog.EventJson;

/** Carries a refusal out of an aggregate; its details are the refusal, also across Axon Server. */
public final class Refused extends CommandExecutionException {

    public Refused(Refusal refusal) {
        super(EventJson.name(refusal.getClass()), null, refusal);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
