package org.sillok.axon.mongodb;

import com.mongodb.client.MongoClient;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The vault in MongoDB: {@code sillok.vault=mongodb}, the default over Axon Server with a MongoDB. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty(name = "sillok.vault", havingValue = "mongodb")
class MongoVaultAutoConfiguration {

    /** @throws IllegalStateException when it would lie in memory, from where the next restart takes it away for good */
    @Bean
    MongoVault vault(MongoClient client, MongoConnectionDetails details) {
        if (details instanceof MongoStandIn) {
            throw new IllegalStateException("sillok.vault=mongodb needs a MongoDB: set spring.mongodb.uri");
        }
        var database = Objects.requireNonNullElse(details.getConnectionString().getDatabase(), "sillok");
        return new MongoVault(client.getDatabase(database));
    }
}
