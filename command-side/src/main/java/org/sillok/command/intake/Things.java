package org.sillok.command.intake;

import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.StreamId;
import org.springframework.stereotype.Component;

/** Whether things that a command names are in the record. */
@Component
public class Things {

    private final EventLog log;

    public Things(EventLog log) {
        this.log = log;
    }

    /** How far the stream of a thing goes. @throws Refused when the record does not have it */
    public Evidence require(StreamId thing) {
        var last = log.lastSequence(thing.toString());
        if (last.isEmpty()) throw new Refused(UnknownThings.refusal(thing.toString()));
        return new Evidence(thing.toString(), last.getAsLong());
    }
}
