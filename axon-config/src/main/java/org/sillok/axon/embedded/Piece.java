package org.sillok.axon.embedded;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A piece of work and the caller who waits for it. */
final class Piece<R> {

    private final Work<R> work;
    private final CompletableFuture<R> done = new CompletableFuture<>();
    private @Nullable R result;
    private @Nullable RuntimeException refused;

    Piece(Work<R> work) {
        this.work = work;
    }

    void write() throws SQLException {
        refused = null;
        try {
            work.check();
        } catch (RuntimeException e) {
            refused = e; // told only with the commit: what it was refused for may yet be undone
            return;
        }
        result = work.write();
    }

    void release() {
        if (refused != null) done.completeExceptionally(refused);
        else done.complete(result);
    }

    void fail(Throwable cause) {
        done.completeExceptionally(cause);
    }

    R await() {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new StoreFailed(e.getCause());
        }
    }
}
