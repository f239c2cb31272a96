package org.sillok.kernel.catalog;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.sillok.kernel.Commitment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.ser.std.StdSerializer;

/** Anything as JSON in which commitments can be told from other texts: as nodes of their own. */
public final class SealedJson {

    private static final JsonMapper MAPPER = EventJson.mapper()
            .rebuild()
            .addModule(new SimpleModule().addSerializer(Commitment.class, new Untouched()))
            .build();

    private SealedJson() {}

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** The commitment that a node is; nothing where it is something else. */
    public static Optional<Commitment> commitment(JsonNode node) {
        return node instanceof POJONode pojo && pojo.getPojo() instanceof Commitment commitment
                ? Optional.of(commitment)
                : Optional.empty();
    }

    /** All commitments in it, in the order in which they stand there. */
    public static Set<Commitment> commitments(JsonNode tree) {
        var found = new LinkedHashSet<Commitment>();
        collect(tree, found);
        return found;
    }

    /**
     * The commitment at a place.
     *
     * @param pointer a JSON pointer (RFC 6901)
     * @return nothing where there is none, or where the pointer is none
     */
    public static Optional<Commitment> at(JsonNode tree, String pointer) {
        try {
            return commitment(tree.at(JsonPointer.compile(pointer)));
        } catch (IllegalArgumentException noPointer) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, Set<Commitment> found) {
        commitment(node).ifPresentOrElse(found::add, () -> node.forEach(child -> collect(child, found)));
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
