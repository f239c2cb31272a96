package org.sillok.query.engine;

import org.sillok.kernel.catalog.UnreadableEvent;

/** The event at a position cannot be read by this version of the software, so no view gets past it. */
final class Unreadable extends RuntimeException {

    Unreadable(long position, UnreadableEvent cause) {
        super("position %d: %s".formatted(position, cause.getMessage()), cause);
    }
}
