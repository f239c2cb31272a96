package org.sillok.axon.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sillok.axon.VoterKeysContract;
import org.sillok.kernel.VoterKeys;

/** On the stand-in, which forgets when it is stopped: reopening is a client of its own. */
@SuppressWarnings("NullAway.Init")
class MongoVoterKeysTest extends VoterKeysContract {

    private MongoStandIn standIn;
    private MongoClient client;
    private VoterKeys keys;

    @BeforeEach
    void open() {
        standIn = new MongoStandIn(0);
        keys = reopened();
    }

    @AfterEach
    void close() {
        client.close();
        standIn.close();
    }

    @Override
    protected VoterKeys keys() {
        return keys;
    }

    @Override
    protected VoterKeys reopened() {
        client = MongoClients.create(standIn.getConnectionString());
        return keys = new MongoVoterKeys(client.getDatabase("sillok"));
    }
}
