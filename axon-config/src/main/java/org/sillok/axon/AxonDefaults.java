package org.sillok.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** What must hold before anything of the framework starts, and what nobody should have to remember. */
final class AxonDefaults implements EnvironmentPostProcessor, Ordered {

    static {
        quiet();
    }

    /** Nothing phones home, and nothing advertises: the framework reads these before there is any configuration. */
    static void quiet() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var store = StoreChoice.of(environment);
        var decided = new LinkedHashMap<String, Object>();
        decided.put("axon.axonserver.enabled", store == StoreChoice.AXON_SERVER);
        decided.put("axon.serializer.general", "jackson3"); // the default would look for XStream
        environment.getPropertySources().addFirst(new MapPropertySource("sillok", Map.copyOf(decided)));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after the application's own configuration has been read
    }
}
