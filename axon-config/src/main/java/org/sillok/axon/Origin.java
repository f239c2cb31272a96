package org.sillok.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.ActorId;

/**
 * Where a command comes from. It travels as the command's metadata; of it, only technique gets into the events.
 *
 * @param correlationId joins what belongs to one conversation; absent starts a new one
 * @param request absent where a repeat may be carried out again
 */
public record Origin(
        ActorId actor,
        @Nullable String correlationId,
        @Nullable Request request) {

    static final String ACTOR = "actor";
    static final String CORRELATION = "correlationId";
    static final String CAUSATION = "causationId";
    static final String COMMAND = "commandId";
    private static final String REQUEST_KEY = "requestKey";
    private static final String REQUEST_FINGERPRINT = "requestFingerprint";

    /**
     * Metadata of a command that nobody may be named for. Its events carry no metadata at all: no actor, no conversation,
     * not even the command, and no request is remembered for them.
     */
    public static final Map<String, Boolean> UNNAMED = Map.of("unnamed", true);

    public static Origin of(ActorId actor) {
        return new Origin(actor, null, null);
    }

    public Origin with(Request carriedOutOnce) {
        return new Origin(actor, correlationId, carriedOutOnce);
    }

    /** What to put into the command's metadata. */
    public Map<String, String> metadata() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(ACTOR, actor.value());
        if (correlationId != null) metadata.put(CORRELATION, correlationId);
        if (request != null) {
            metadata.put(REQUEST_KEY, request.key());
            metadata.put(REQUEST_FINGERPRINT, request.fingerprint());
        }
        return metadata;
    }

    static boolean isUnnamed(Message<?> command) {
        return Boolean.TRUE.equals(command.getMetaData().get("unnamed"));
    }

    static Optional<Request> request(Message<?> command) {
        var key = command.getMetaData().get(REQUEST_KEY);
        var fingerprint = command.getMetaData().get(REQUEST_FINGERPRINT);
        return key == null || fingerprint == null
                ? Optional.empty()
                : Optional.of(new Request(key.toString(), fingerprint.toString()));
    }
}
