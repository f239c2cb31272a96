package org.sillok.query.http;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.EventJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Puts into an answer, at the very last, the texts that its commitments stand for; the vault is asked once. */
@Component
public class RevealedTexts {

    /** What stands where the vault has no text, because it was erased or never there. */
    public static final String ERASED = "[erased]";

    private static final JsonMapper MAPPER = EventJson.mapper()
            .rebuild()
            .addModule(new SimpleModule().addSerializer(Commitment.class, new Untouched()))
            .build();

    private final Vault vault;

    RevealedTexts(Vault vault) {
        this.vault = vault;
    }

    /** The answer as JSON, with texts in place of commitments. */
    public JsonNode reveal(Object answer) {
        JsonNode tree = MAPPER.valueToTree(answer);
        var sealed = new LinkedHashSet<Commitment>();
        collect(tree, sealed);
        return sealed.isEmpty() ? tree : open(tree, vault.reveal(sealed));
    }

    /** What opens the commitments of an answer, for those who put its texts into words themselves. */
    public Function<Commitment, Optional<String>> opened(Object answer) {
        var sealed = new LinkedHashSet<Commitment>();
        collect(MAPPER.valueToTree(answer), sealed);
        var texts = vault.reveal(sealed);
        return commitment -> Optional.ofNullable(texts.get(commitment));
    }

    private static void collect(JsonNode node, Set<Commitment> found) {
        if (sealed(node) instanceof Commitment commitment) found.add(commitment);
        else node.forEach(child -> collect(child, found));
    }

    private static JsonNode open(JsonNode node, Map<Commitment, String> texts) {
        if (sealed(node) instanceof Commitment commitment) {
            return StringNode.valueOf(texts.getOrDefault(commitment, ERASED));
        }
        switch (node) {
            case ObjectNode object -> object.properties().forEach(one -> one.setValue(open(one.getValue(), texts)));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) array.set(i, open(array.get(i), texts));
            }
            default -> {}
        }
        return node;
    }

    private static Object sealed(JsonNode node) {
        return node instanceof POJONode pojo && pojo.getPojo() instanceof Commitment commitment ? commitment : node;
    }

    private static final class Untouched extends StdSerializer<Commitment> {

        Untouched() {
            super(Commitment.class);
        }

        @Override
        public void serialize(Commitment commitment, JsonGenerator generator, SerializationContext context) {
            generator.writeEmbeddedObject(commitment);
        }
    }
}
