package org.sillok.axon.mongodb;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The stand-in serves where {@code spring.mongodb.uri} names no MongoDB; {@code sillok.mongodb.port} says where. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@Conditional(MongoStandInAutoConfiguration.NoAddressGiven.class)
class MongoStandInAutoConfiguration {

    @Bean
    MongoStandIn mongoStandIn(@Value("${sillok.mongodb.port:0}") int port) {
        return new MongoStandIn(port);
    }

    static final class NoAddressGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty("spring.mongodb.uri");
        }
    }
}
