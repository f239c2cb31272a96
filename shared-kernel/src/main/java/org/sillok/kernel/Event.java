package org.sillok.kernel;

/** An immutable fact of the record: one act that a person could name. Its stored name is its {@link EventType}. */
public interface Event {

    /** The stream it belongs to. */
    StreamId stream();

    Act act();
}
