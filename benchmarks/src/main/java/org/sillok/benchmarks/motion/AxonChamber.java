package org.sillok.benchmarks.motion;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.sillok.command.motion.MotionsMeasured;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The peer: the same aggregate on stock Axon, with its own JDBC engine, its Jackson serialiser, a transaction for each
 * command, a caching repository that forgets nothing, and as many pooled connections as serve it best.
 */
final class AxonChamber implements Chamber {

    private static final int CONNECTIONS = 64;

    private final HikariDataSource source;
    private final JdbcEventStorageEngine engine;
    private final Configuration configuration;

    AxonChamber(String url) {
        var hikari = new HikariConfig();
        hikari.setJdbcUrl(url);
        hikari.setMaximumPoolSize(CONNECTIONS);
        source = new HikariDataSource(hikari);
        var connections = new SpringDataSourceConnectionProvider(source);
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(source));
        var serializer = Jackson3Serializer.builder().build();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        configuration = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(any -> serializer)
                .configureMessageSerializer(any -> serializer)
                .configureEventSerializer(any -> serializer)
                .configureTransactionManager(any -> transactions)
                .configureEmbeddedEventStore(any -> engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(MotionsMeasured.AGGREGATE)
                        .configureCache(any -> new UnboundedCache()))
                .start();
    }

    @Override
    public CommandGateway commands() {
        return configuration.commandGateway();
    }

    @Override
    public EventStore store() {
        return configuration.eventStore();
    }

    @Override
    public EventStorageEngine engine() {
        return engine;
    }

    @Override
    public long events() {
        return number("select count(*) from domainevententry");
    }

    @Override
    public long bytes() {
        return number("select pg_total_relation_size('domainevententry')");
    }

    private long number(String sql) {
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        configuration.shutdown();
        source.close();
    }
}
