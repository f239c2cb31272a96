package org.sillok.kernel.cycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stage as it really was. */
public record StageRun(
        Stage stage, Instant opened, @Nullable Instant closed) {

    public boolean inProgress() {
        return closed == null;
    }

    boolean lastedAt(Instant at) {
        return !at.isBefore(opened) && (closed == null || at.isBefore(closed));
    }
}
