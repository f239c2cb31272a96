package org.sillok.axon;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.messaging.MetaData;
import org.sillok.kernel.catalog.EventJson;
import tools.jackson.core.type.TypeReference;

/** Metadata of events as JSON with its keys in order: the same bytes for the same metadata, whatever the store. */
public final class Metadata {

    private static final TypeReference<Map<String, Object>> ENTRIES = new TypeReference<>() {};

    private Metadata() {}

    public static byte[] write(Map<String, ?> metadata) {
        return EventJson.mapper().writeValueAsBytes(new TreeMap<>(metadata));
    }

    public static MetaData read(byte[] stored) {
        return MetaData.from(EventJson.mapper().readValue(stored, ENTRIES));
    }
}
