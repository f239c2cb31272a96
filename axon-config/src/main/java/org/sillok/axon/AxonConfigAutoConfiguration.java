package org.sillok.axon;

import java.nio.file.Path;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerBusAutoConfiguration;
import org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration;
import org.axonframework.springboot.autoconfig.TransactionAutoConfiguration;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.document.ContentStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.NamedType;

/** Sets the framework up as Sillok needs it, whichever store keeps the events. */
@AutoConfiguration(
        before = {
            AxonAutoConfiguration.class,
            AxonServerBusAutoConfiguration.class,
            NoOpTransactionAutoConfiguration.class,
            TransactionAutoConfiguration.class
        })
class AxonConfigAutoConfiguration {

    /** Messages travel as records; refusals keep their stable names. */
    @Bean
    @Primary
    Serializer serializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(AxonConfigAutoConfiguration::messages)
                .build();
    }

    private static void messages(JsonMapper.Builder builder) {
        EventJson.refusals().forEach(type -> builder.registerSubtypes(new NamedType(type, EventJson.name(type))));
        // Tokens of a replay name the type of the token they hold.
        builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return new EventSerializer();
    }

    @Bean
    CorrelationDataProvider correlation() {
        return new Correlation();
    }

    /** Both stores commit by themselves. */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus commandBus(
            TransactionManager transactions,
            Configuration configuration,
            ObjectProvider<EventStore> store,
            ObjectProvider<EventLog> log,
            ObjectProvider<Idempotency> idempotency) {
        var builder = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .spanFactory(configuration.getComponent(CommandBusSpanFactory.class));
        var bus = new RecordingCommandBus(builder, store::getObject, log::getObject, idempotency::getObject);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }

    /** To be named by aggregates: {@code @Aggregate(cache = "aggregateCache")}. */
    @Bean
    Cache aggregateCache(@Value("${sillok.aggregates-in-mind:16384}") int most) {
        return new RecentAggregates(most);
    }

    @Bean
    Custody custody(ObjectProvider<EventStore> store, EventLog log) {
        return new Custody(store::getObject, log);
    }

    @Bean
    ContentStore contentStore(@Value("${sillok.data:data}") Path data) {
        return new FileContentStore(data);
    }

    @Bean
    ConfigurerModule sillokAxonModule() {
        return configurer -> {
            configurer.eventProcessing(processing -> processing
                    .usingPooledStreamingEventProcessors()
                    .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance()));
            // Only once everything is configured: asked for earlier, the store is built out of half of it.
            configurer.onInitialize(c -> c.onStart(
                    Phase.EXTERNAL_CONNECTIONS, () -> c.eventBus().registerDispatchInterceptor(new TakeDown())));
        };
    }
}
