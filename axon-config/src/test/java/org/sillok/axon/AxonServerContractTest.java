package org.sillok.axon;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Runs where the environment variable {@code SILLOK_AXON_SERVER} gives the address (host:port) of an Axon Server. */
class AxonServerContractTest extends EventStoreContract {

    private static final String ADDRESS = "SILLOK_AXON_SERVER";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path data;

    @Override
    Map<String, Object> properties() {
        var server = System.getenv(ADDRESS);
        if (server == null) {
            var skipped = "SKIPPED: the event store contract over Axon Server; set " + ADDRESS + "=host:port to run it";
            System.out.println(skipped);
            return abort(skipped);
        }
        return Map.of(
                "sillok.event-store", "axon-server", "axon.axonserver.servers", server, "sillok.data", data.toString());
    }
}
