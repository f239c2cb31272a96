package org.sillok.axon.server;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The record in Axon Server: {@code sillok.event-store=axon-server}; {@code axon.axonserver.servers} says where. */
@AutoConfiguration(after = AxonServerAutoConfiguration.class)
@ConditionalOnProperty(name = "sillok.event-store", havingValue = "axon-server")
class AxonServerLogAutoConfiguration {

    @Bean
    AxonServerLog eventLog(AxonServerConnectionManager connections, AxonServerConfiguration configuration) {
        return new AxonServerLog(
                () -> connections.getConnection(configuration.getContext()).eventChannel());
    }
}
