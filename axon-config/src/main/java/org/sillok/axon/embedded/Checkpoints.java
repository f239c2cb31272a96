package org.sillok.axon.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves committed pages from the write-ahead log into the file, beside the writer, so that no commit waits for it. The
 * log starts over only when nothing is left in it, and under load something always is: when it has grown long, the
 * writer moves the last few pages itself between two batches. SQLite brings the file to disk only with those last pages:
 * so that little is left for the writer to wait for, it is brought there beside the writer just before.
 */
final class Checkpoints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final long BYTES_BETWEEN = 4 << 20;
    private static final int PAGES_OF_A_LONG_LOG = 16_384;

    private final FileChannel file;
    private final Connection own;
    private final PreparedStatement beside;
    private final PreparedStatement between;
    private final Thread thread;
    private long written; // by the writer alone
    private volatile boolean due;
    private volatile boolean logIsLong;
    private volatile boolean closed;

    /** @param file stays open as long as any connection: closing it takes SQLite's locks on the file with it */
    Checkpoints(String name, FileChannel file, Connection own, Connection writer) throws SQLException {
        this.file = file;
        this.own = own;
        this.beside = own.prepareStatement("pragma wal_checkpoint(passive)");
        this.between = writer.prepareStatement("pragma wal_checkpoint(passive)");
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** The writer tells how much it writes. */
    void written(int bytes) {
        written += bytes;
        if (written < BYTES_BETWEEN) return;
        written = 0;
        due = true;
        LockSupport.unpark(thread);
    }

    /** The writer's own part, between two batches. */
    void finish() throws SQLException {
        if (!logIsLong) return;
        logIsLong = false;
        // Read to its end and closed: while it is under way, SQLite commits nothing.
        try (var result = between.executeQuery()) {
            result.next();
        }
    }

    private void run() {
        while (!closed) {
            if (!due) LockSupport.park(this);
            if (due) move();
        }
    }

    private void move() {
        due = false;
        try {
            if (!moveOn()) return;
            file.force(false);
            logIsLong = moveOn();
        } catch (SQLException | IOException e) {
            LOG.warn("the write-ahead log could not be moved into the file; it grows until that succeeds", e);
        }
    }

    /** Moves what is there now. @return whether the log is long */
    private boolean moveOn() throws SQLException {
        try (var result = beside.executeQuery()) {
            return result.next() && result.getInt(2) >= PAGES_OF_A_LONG_LOG;
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        own.close();
    }
}
