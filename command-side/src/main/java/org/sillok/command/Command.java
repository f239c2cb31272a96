package org.sillok.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.sillok.kernel.Act;
import org.sillok.kernel.StreamId;

/** What somebody asks the record to take in: one act on one thing. */
public interface Command {

    /** The thing it is about. */
    @TargetAggregateIdentifier
    StreamId target();

    Act act();
}
