package org.sillok.axon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class GroupCommitTest {

    @TempDir
    Path data;

    private SqliteFile file;
    private Connection connection;
    private GroupCommit writer;

    @BeforeEach
    void open() throws SQLException {
        file = SqliteFile.in(data, "test.db");
        connection = file.write("create table entry (name text primary key)");
        writer = new GroupCommit("test-writer", connection, new GroupCommit.State() {});
    }

    @AfterEach
    void close() throws SQLException {
        writer.close();
    }

    private Work<Integer> insert(String name) {
        return () -> execute("insert into entry values ('%s')".formatted(name));
    }

    private int execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private List<String> entries() throws SQLException {
        try (var readers = new Readers(file, 1)) {
            return readers.ask(reader -> {
                var found = Stream.<String>builder();
                try (var rows =
                        reader.prepare("select name from entry order by name").executeQuery()) {
                    while (rows.next()) found.add(rows.getString(1));
                }
                return found.build().toList();
            });
        }
    }

    /** Hands the pieces in while the writer is busy, so that they share a transaction. */
    private List<Future<Integer>> inOneBatch(List<Work<Integer>> pieces) throws Exception {
        var busy = new CountDownLatch(1);
        var gathered = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> writer.commit(() -> {
                busy.countDown();
                awaitQuietly(gathered);
                return 0;
            }));
            busy.await();
            var handedIn = new ArrayList<Future<Integer>>();
            for (var piece : pieces) {
                Callable<Integer> commit = () -> writer.commit(piece);
                handedIn.add(threads.submit(commit));
                while (writer.waiting() < handedIn.size()) Thread.onSpinWait();
            }
            gathered.countDown();
            return handedIn;
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_fails_in_a_batch_hurts_only_itself() throws Exception {
        var outcomes = inOneBatch(List.of(
                insert("a"),
                () -> {
                    execute("insert into entry values ('half')");
                    return execute("insert into entry values ('a')");
                },
                insert("b")));

        assertThat(outcomes)
                .extracting(Future::state)
                .containsExactly(Future.State.SUCCESS, Future.State.FAILED, Future.State.SUCCESS);
        assertThat(entries()).containsExactly("a", "b");
    }

    @Test
    void what_is_refused_at_the_check_leaves_the_batch_alone() throws Exception {
        var refused = new Work<Integer>() {
            @Override
            public void check() {
                throw new IllegalArgumentException("no");
            }

            @Override
            public Integer write() throws SQLException {
                return insert("never").write();
            }
        };

        var outcomes = inOneBatch(List.of(insert("a"), refused, insert("b")));

        assertThat(outcomes.get(1).exceptionNow()).isInstanceOf(IllegalArgumentException.class);
        assertThat(entries()).containsExactly("a", "b");
    }

    @Test
    void even_an_error_in_a_piece_does_not_stop_the_writer() throws Exception {
        assertThatThrownBy(() -> writer.commit(() -> {
                    throw new StackOverflowError();
                }))
                .hasCauseInstanceOf(StackOverflowError.class);

        writer.commit(insert("after"));

        assertThat(entries()).containsExactly("after");
    }

    @Test
    void after_closing_nobody_waits_for_ever() throws Exception {
        writer.close();

        assertThatThrownBy(() -> writer.commit(insert("late"))).isInstanceOf(IllegalStateException.class);
    }
}
