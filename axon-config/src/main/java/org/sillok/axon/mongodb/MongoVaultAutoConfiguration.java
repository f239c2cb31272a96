package org.sillok.axon.mongodb;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.Objects;
import org.sillok.axon.vault.MasterKeys;
import org.sillok.axon.vault.SealedVault;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The vault and the keys of the cycles in MongoDB: {@code sillok.vault=mongodb}, the default over Axon Server with a MongoDB. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty(name = "sillok.vault", havingValue = "mongodb")
class MongoVaultAutoConfiguration {

    /** @throws IllegalStateException when it would lie in memory, from where the next restart takes it away for good */
    @Bean
    SealedVault vault(MongoClient client, MongoConnectionDetails details, MasterKeys masters) {
        var database = database(client, details);
        return new SealedVault(new MongoValues(database), new MongoKeys(database), masters);
    }

    /** @throws IllegalStateException as the vault does: without its key no voter could be told from another */
    @Bean
    MongoVoterKeys voterKeys(MongoClient client, MongoConnectionDetails details) {
        return new MongoVoterKeys(database(client, details));
    }

    private static MongoDatabase database(MongoClient client, MongoConnectionDetails details) {
        if (details instanceof MongoStandIn) {
            throw new IllegalStateException("sillok.vault=mongodb needs a MongoDB: set spring.mongodb.uri");
        }
        var name = Objects.requireNonNullElse(details.getConnectionString().getDatabase(), "sillok");
        return client.getDatabase(name);
    }
}
