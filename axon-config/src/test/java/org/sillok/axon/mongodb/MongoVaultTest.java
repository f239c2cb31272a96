package org.sillok.axon.mongodb;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sillok.axon.vault.KeyStore;
import org.sillok.axon.vault.ValueStore;
import org.sillok.axon.vault.VaultContract;

/** On the stand-in, which forgets when it is stopped: reopening is a client of its own. */
@SuppressWarnings("NullAway.Init")
class MongoVaultTest extends VaultContract {

    private MongoStandIn standIn;
    private MongoClient client;

    @BeforeEach
    void open() {
        standIn = new MongoStandIn(0);
        client = MongoClients.create(standIn.getConnectionString());
    }

    @AfterEach
    void close() {
        client.close();
        standIn.close();
    }

    @Override
    protected ValueStore values() {
        return new MongoValues(client.getDatabase("sillok"));
    }

    @Override
    protected KeyStore keys() {
        return new MongoKeys(client.getDatabase("sillok"));
    }

    @Override
    protected void reopen() {
        client.close();
        client = MongoClients.create(standIn.getConnectionString());
    }

    @Test
    void a_vault_is_never_laid_into_memory() {
        var configuration = new MongoVaultAutoConfiguration();

        assertThatThrownBy(() -> configuration.vault(client, standIn, FIRST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("spring.mongodb.uri");
    }
}
