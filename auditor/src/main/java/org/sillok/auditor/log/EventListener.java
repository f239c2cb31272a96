package org.sillok.auditor.log;

/** Is told every event of a log whose leaf can be read, in their order. */
@FunctionalInterface
public interface EventListener {

    void event(LoggedEvent event);

    /** Whether it asks what the events of a type say, so that they are decoded ahead. Other threads than that of the events ask this. */
    default boolean asksFor(String type) {
        return false;
    }

    /** The log is at its end. */
    default void end() {}
}
