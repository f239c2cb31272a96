package org.sillok.axon.embedded;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The event store inside the process: {@code sillok.event-store=embedded}, which is the default. */
@AutoConfiguration(before = AxonAutoConfiguration.class)
@ConditionalOnProperty(name = "sillok.event-store", havingValue = "embedded", matchIfMissing = true)
class EmbeddedAutoConfiguration {

    @Bean
    EmbeddedStore embeddedStore(
            @Value("${sillok.data:data}") Path data,
            @Qualifier("eventSerializer") Serializer events,
            Serializer states) {
        return new EmbeddedStore(data, events, states);
    }

    @Bean
    EmbeddedLog eventLog(EmbeddedStore store) {
        return store.log();
    }

    @Bean
    EventStorageEngine eventStorageEngine(EmbeddedStore store) {
        return store.engine();
    }
}
