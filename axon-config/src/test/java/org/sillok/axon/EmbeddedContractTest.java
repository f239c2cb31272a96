package org.sillok.axon;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedContractTest extends EventStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @Override
    Map<String, Object> properties() {
        return Map.of("sillok.data", data.toString());
    }
}
