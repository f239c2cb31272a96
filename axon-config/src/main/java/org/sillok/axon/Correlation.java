package org.sillok.axon;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** What events carry of the command that led to them: technique only, for facts are in the payload. */
final class Correlation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> command) {
        if (Origin.isUnnamed(command)) return Map.of();
        var given = command.getMetaData();
        var carried = new LinkedHashMap<String, Object>();
        carried.put(Origin.COMMAND, command.getIdentifier());
        carried.put(Origin.CORRELATION, given.getOrDefault(Origin.CORRELATION, command.getIdentifier()));
        if (given.get(Origin.CAUSATION) instanceof String cause) carried.put(Origin.CAUSATION, cause);
        if (given.get(Origin.ACTOR) instanceof String actor) carried.put(Origin.ACTOR, actor);
        return carried;
    }
}
