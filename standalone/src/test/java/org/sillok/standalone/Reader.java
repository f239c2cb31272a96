package org.sillok.standalone;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillok.axon.EventLog;
import org.sillok.axon.StoredEvent;
import org.sillok.http.HttpConfiguration;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.projection.catalog.InMemoryViews;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Somebody else who reads the record where it lies in Axon Server, and folds it alone. */
final class Reader implements AutoCloseable {

    @EnableAutoConfiguration(
            exclude = HttpConfiguration.class,
            excludeName = "org.sillok.sequencer.SequencerConfiguration")
    static final class Application {}

    private final ConfigurableApplicationContext context;
    private final Map<String, String> texts = new HashMap<>();

    Reader(String axonServer, Sides sides) {
        context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.config.name",
                        "reader",
                        "sillok.event-store",
                        "axon-server",
                        "axon.axonserver.servers",
                        axonServer,
                        "spring.mongodb.uri",
                        sides.mongo(),
                        "sillok.data",
                        sides.data().toString(),
                        "logging.level.root",
                        "warn"))
                .run();
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    List<StoredEvent> from(long position) {
        return log().read(position, Integer.MAX_VALUE);
    }

    /** The views of the whole record as it is now. */
    InMemoryViews folded() {
        var views = new InMemoryViews();
        for (var stored : from(0)) {
            if (stored.technical()) views.pass(stored.position());
            else views.apply(stored.decode());
        }
        return views;
    }

    /** An answer as JSON, with its texts revealed. */
    JsonNode revealed(Object answer) {
        return revealed(EventJson.mapper().readTree(EventJson.mapper().writeValueAsString(answer)));
    }

    private JsonNode revealed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var revealed = EventJson.mapper().createObjectNode();
            object.forEachEntry((name, value) -> revealed.set(name, revealed(value)));
            return revealed;
        }
        if (node instanceof ArrayNode array) {
            var revealed = EventJson.mapper().createArrayNode();
            array.forEach(value -> revealed.add(revealed(value)));
            return revealed;
        }
        return node.isString() && node.asString().matches("[0-9a-f]{64}") ? text(node.asString()) : node;
    }

    private JsonNode text(String hash) {
        return new StringNode(texts.computeIfAbsent(hash, this::reveal));
    }

    private String reveal(String hash) {
        var commitment = new Commitment(hash);
        return context.getBean(Vault.class).reveal(List.of(commitment)).getOrDefault(commitment, "[erased]");
    }

    @Override
    public void close() {
        context.close();
    }
}
