package org.sillok.auditor.log;

/** Is told every event of a log whose leaf can be read, in their order. */
@FunctionalInterface
public interface EventListener {

    void event(LoggedEvent event);

    /** The log is at its end. */
    default void end() {}
}
