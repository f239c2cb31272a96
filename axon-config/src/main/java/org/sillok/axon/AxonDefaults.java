package org.sillok.axon;

import static java.util.Map.entry;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What must hold before anything of the framework starts, and what nobody should have to remember. */
final class AxonDefaults implements EnvironmentPostProcessor, Ordered {

    /** Nothing phones home, and nothing advertises: the framework reads these before there is any configuration. */
    private static void quiet() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        quiet();
        boolean axonServer = StoreChoice.of(environment) == StoreChoice.AXON_SERVER;
        boolean mongodb = environment.containsProperty("spring.mongodb.uri");
        var sources = environment.getPropertySources();
        sources.addFirst(new MapPropertySource("sillok decides", decided(axonServer)));
        sources.addLast(new MapPropertySource("sillok proposes", proposed(axonServer, mongodb)));
    }

    private static Map<String, Object> decided(boolean axonServer) {
        return Map.ofEntries(
                entry("axon.axonserver.enabled", axonServer),
                // The default would look for XStream.
                entry("axon.serializer.general", "jackson3"),
                // Two tasks for each command, and they stay queued for a minute after it is done.
                entry("axon.timeout.enabled", false));
    }

    private static Map<String, Object> proposed(boolean axonServer, boolean mongodb) {
        return Map.ofEntries(
                entry("sillok.vault", axonServer && mongodb ? "mongodb" : "sqlite"),
                // The stand-in does not know the question that the indicator asks.
                entry("management.health.mongodb.enabled", mongodb),
                // Anybody sees whether it is well; who carries a token also sees what is wrong.
                entry("management.endpoint.health.show-details", "when-authorized"),
                // A command to an unknown stream is answered; a stack trace in the log tells nobody more.
                entry("logging.level.org.axonframework.modelling.command.AbstractRepository", "error"));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after the application's own configuration has been read
    }
}
