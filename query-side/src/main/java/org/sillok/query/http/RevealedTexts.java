package org.sillok.query.http;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sillok.axon.Erasures;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Vault;
import org.sillok.kernel.catalog.SealedJson;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Puts into an answer, at the very last, the texts that its commitments stand for; the vault is asked once. */
@Component
public class RevealedTexts {

    /** What stands where the vault has no text, because it was erased or never there. */
    public static final String ERASED = "[erased]";

    /** What stands where a text was redacted. */
    public static final String REDACTED = "[redacted]";

    private final Vault vault;
    private final Erasures erasures;

    RevealedTexts(Vault vault, Erasures erasures) {
        this.vault = vault;
        this.erasures = erasures;
    }

    /** The answer as JSON, with texts in place of commitments. */
    public JsonNode reveal(Object answer) {
        var tree = SealedJson.tree(answer);
        var sealed = SealedJson.commitments(tree);
        return sealed.isEmpty() ? tree : open(tree, vault.reveal(sealed));
    }

    /** What opens the commitments of an answer, for those who put its texts into words themselves. */
    public Function<Commitment, Optional<String>> opened(Object answer) {
        var texts = vault.reveal(SealedJson.commitments(SealedJson.tree(answer)));
        return commitment ->
                erasures.isRedacted(commitment) ? Optional.of(REDACTED) : Optional.ofNullable(texts.get(commitment));
    }

    private JsonNode open(JsonNode node, Map<Commitment, String> texts) {
        var sealed = SealedJson.commitment(node);
        if (sealed.isPresent()) return StringNode.valueOf(text(sealed.get(), texts));
        switch (node) {
            case ObjectNode object -> object.properties().forEach(one -> one.setValue(open(one.getValue(), texts)));
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) array.set(i, open(array.get(i), texts));
            }
            default -> {}
        }
        return node;
    }

    private String text(Commitment commitment, Map<Commitment, String> texts) {
        return erasures.isRedacted(commitment) ? REDACTED : texts.getOrDefault(commitment, ERASED);
    }
}
