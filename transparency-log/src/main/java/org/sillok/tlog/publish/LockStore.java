package org.sillok.tlog.publish;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/**
 * Remembers the last checkpoint that was signed, durably and in one place: what keeps a log from forking. It is never restored from a
 * backup. Who opens one should keep others from it until it is closed: two writers that pass it by turns cannot fork what is published, but
 * the one that comes second may have signed already.
 */
public interface LockStore extends Closeable {

    /** The checkpoint, or nothing where nothing has ever been signed. */
    Optional<byte[]> read() throws IOException;

    /**
     * Replaces the checkpoint if it still is the expected one; durable when this returns.
     *
     * @return false if it is another by now, and then nothing has changed
     */
    boolean replace(Optional<byte[]> expected, byte[] next) throws IOException;
}
