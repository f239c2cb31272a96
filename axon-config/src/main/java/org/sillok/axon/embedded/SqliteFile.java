package org.sillok.axon.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.sillok.axon.Durable;
import org.sqlite.SQLiteConfig;

/** One SQLite file and how it is opened: a commit is on disk when it returns. */
record SqliteFile(Path path) {

    private static final Properties DRIVER = new Properties();

    static {
        // The driver would ask for the last row's id after every insert, with a statement prepared anew each time.
        DRIVER.setProperty(SQLiteConfig.Pragma.JDBC_GET_GENERATED_KEYS.getPragmaName(), "false");
    }

    /** The file in a directory that is created where it is missing. */
    static SqliteFile in(Path directory, String name) {
        try {
            return new SqliteFile(Durable.directory(directory).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens it to write. Checkpoints are never made on the way of a commit: see {@link Checkpoints}.
     *
     * @param schema statements that create what is missing
     */
    Connection write(String... schema) throws SQLException {
        var connection = open();
        execute(connection, "pragma journal_mode=wal", "pragma wal_autocheckpoint=0", "pragma cache_size=-32768");
        execute(connection, schema);
        return connection;
    }

    /** Opens it to read; readers never wait for the writer. */
    Connection read() throws SQLException {
        var connection = open();
        execute(connection, "pragma query_only=true", "pragma mmap_size=1073741824");
        return connection;
    }

    Connection open() throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + path, DRIVER);
        execute(connection, "pragma busy_timeout=10000", "pragma synchronous=full", "pragma temp_store=memory");
        return connection;
    }

    /** The file itself, past SQLite. To be closed after the last connection: closing it frees SQLite's locks on the file. */
    FileChannel content() throws SQLException {
        try {
            return FileChannel.open(path, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
        }
    }
}
