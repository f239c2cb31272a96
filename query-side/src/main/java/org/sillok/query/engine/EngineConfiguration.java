package org.sillok.query.engine;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.UUID;
import org.sillok.axon.Custody;
import org.sillok.axon.EventLog;
import org.sillok.projection.catalog.Projections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Sets the engine up with every read model there is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EngineProperties.class, InspectionProperties.class})
class EngineConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(EngineConfiguration.class);

    @Bean(initMethod = "start", destroyMethod = "close")
    Engine engine(EventLog log, MongoTemplate mongo, Clock clock, EngineProperties properties) {
        var owner = ManagementFactory.getRuntimeMXBean().getName() + " " + UUID.randomUUID();
        return new Engine(
                log,
                Projections.ALL,
                new ViewStore(mongo.getDb()),
                new Ledger(mongo),
                new Lease(mongo, clock, owner, properties.lease()),
                properties);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Inspector inspector(
            EventLog log,
            MongoTemplate mongo,
            Engine engine,
            Custody custody,
            Clock clock,
            EngineProperties properties,
            InspectionProperties pace) {
        var views = new ViewStore(mongo.getDb());
        return new Inspector(log, Projections.ALL, views, engine, custody, clock, properties, pace);
    }

    /** Counts as ready only when all that was recorded before the start can be read; it answers from the first moment. */
    @Bean
    ApplicationRunner viewsReachTheHead(Engine engine, EventLog log) {
        return arguments -> {
            long head = log.head();
            while (!engine.await(head, java.time.Duration.ofSeconds(5))) {
                LOG.info("Views have reached {} of {}", engine.position(), head);
            }
        };
    }
}
