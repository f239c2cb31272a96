package org.sillok.axon.mongodb;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;

/** A MongoDB in memory, on the loopback, for evaluation and tests: views are rebuilt from the record at every start. */
public final class MongoStandIn implements MongoConnectionDetails, AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final MongoServer server = new MongoServer(new MemoryBackend());

    /** @param port where it listens; 0 for any that is free */
    public MongoStandIn(int port) {
        server.bind(LOOPBACK, port);
    }

    @Override
    public ConnectionString getConnectionString() {
        return new ConnectionString("mongodb://%s:%d/sillok"
                .formatted(LOOPBACK, server.getLocalAddress().getPort()));
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    /** Serves until it is stopped, so that several processes can share one. @param arguments the port */
    public static void main(String[] arguments) throws InterruptedException {
        try (var standIn = new MongoStandIn(Integer.parseInt(arguments[0]))) {
            System.out.println(standIn.getConnectionString());
            Thread.currentThread().join();
        }
    }
}
