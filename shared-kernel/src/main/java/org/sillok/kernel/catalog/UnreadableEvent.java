package org.sillok.kernel.catalog;

import org.jspecify.annotations.Nullable;

/** Stored bytes that this version of the software cannot read as an event. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String type, int revision, String why) {
        this(type, revision, why, null);
    }

    UnreadableEvent(String type, int revision, String why, @Nullable Throwable cause) {
        super("%s revision %d: %s".formatted(type, revision, why), cause);
    }
}
