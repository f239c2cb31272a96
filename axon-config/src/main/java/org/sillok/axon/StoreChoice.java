package org.sillok.axon;

import java.util.Locale;
import org.springframework.core.env.Environment;

/** Which store keeps the events: the property {@code sillok.event-store}. */
enum StoreChoice {
    EMBEDDED,
    AXON_SERVER;

    static final String PROPERTY = "sillok.event-store";

    /** @throws IllegalArgumentException when the property names something else */
    static StoreChoice of(Environment environment) {
        var chosen = environment.getProperty(PROPERTY, EMBEDDED.text());
        for (var choice : values()) if (choice.text().equals(chosen)) return choice;
        throw new IllegalArgumentException(PROPERTY + " is embedded or axon-server, not " + chosen);
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
