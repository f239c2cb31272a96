package org.sillok.axon.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of a SQLite file. What many callers ask for meanwhile goes into one transaction and one fsync; each
 * caller is released when its piece is on disk.
 */
final class GroupCommit implements AutoCloseable {

    /** What the writer keeps in memory about the file. */
    interface State {
        /** All that was written is on disk. */
        default void committed() {}

        /** No transaction is open and nobody waits for the last one. */
        default void between() throws SQLException {}

        /** All that was written since the last commit is undone. */
        default void undone() throws SQLException {}
    }

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int MOST = 1024;

    private final BlockingQueue<Piece<?>> queue = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final State state;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final Thread writer;
    private volatile boolean closed;

    GroupCommit(String name, Connection connection, State state) throws SQLException {
        this.connection = connection;
        this.state = state;
        this.begin = connection.prepareStatement("begin immediate");
        this.commit = connection.prepareStatement("commit");
        this.rollback = connection.prepareStatement("rollback");
        this.writer = Thread.ofPlatform().name(name).start(this::write);
    }

    /** Hands a piece of work in. @return its result, once it is on disk */
    <R> R commit(Work<R> work) {
        var piece = new Piece<>(work);
        queue.add(piece);
        if (closed && queue.remove(piece)) piece.fail(closed());
        return piece.await();
    }

    /** How many pieces wait for the next transaction. */
    int waiting() {
        return queue.size();
    }

    private void write() {
        var batch = new ArrayList<Piece<?>>(MOST);
        try {
            while (!closed || !queue.isEmpty()) {
                gather(batch);
                write(batch);
                batch.clear();
            }
        } finally {
            closed = true;
            queue.drainTo(batch);
            batch.forEach(piece -> piece.fail(closed()));
        }
    }

    private void gather(List<Piece<?>> batch) {
        try {
            batch.add(queue.take());
        } catch (InterruptedException e) {
            closed = true; // close() wakes the writer so; what waits is still written
        }
        queue.drainTo(batch, MOST - batch.size());
    }

    private void write(List<Piece<?>> batch) {
        if (batch.isEmpty()) return;
        try {
            begin.execute();
            for (var piece : batch) piece.write();
            commit.execute();
        } catch (SQLException | RuntimeException | Error e) {
            undo(e);
            if (batch.size() == 1) batch.getFirst().fail(e);
            else batch.forEach(piece -> write(List.of(piece)));
            return;
        }
        state.committed();
        batch.forEach(Piece::release);
        between();
    }

    private void between() {
        try {
            state.between();
        } catch (SQLException e) {
            LOG.warn("{} could not tidy up; the next round will", writer.getName(), e);
        }
    }

    private void undo(Throwable cause) {
        try {
            rollback.execute();
        } catch (SQLException e) {
            cause.addSuppressed(e); // SQLite has rolled back by itself, or the next begin fails and says so
        }
        try {
            state.undone();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private IllegalStateException closed() {
        return new IllegalStateException(writer.getName() + " is closed");
    }

    /** Writes what waits, then closes the file. */
    @Override
    public void close() throws SQLException {
        closed = true;
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
