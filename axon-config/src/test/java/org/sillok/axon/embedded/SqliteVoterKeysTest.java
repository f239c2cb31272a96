package org.sillok.axon.embedded;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.axon.VoterKeysContract;
import org.sillok.kernel.VoterKeys;

@SuppressWarnings("NullAway.Init")
class SqliteVoterKeysTest extends VoterKeysContract {

    @TempDir
    Path data;

    private SqliteVoterKeys keys;

    @BeforeEach
    void open() {
        keys = new SqliteVoterKeys(data);
    }

    @AfterEach
    void close() throws SQLException {
        keys.close();
    }

    @Override
    protected VoterKeys keys() {
        return keys;
    }

    @Override
    protected VoterKeys reopened() throws SQLException {
        keys.close();
        return keys = new SqliteVoterKeys(data);
    }
}
