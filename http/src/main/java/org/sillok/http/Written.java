package org.sillok.http;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Days and instants are written out (RFC 3339): of a bare number nobody could say what it counts. */
final class Written<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Function<String, T> reading;

    Written(Class<T> type, Function<String, T> reading) {
        super(type);
        this.type = type;
        this.reading = reading;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) return type.cast(context.handleUnexpectedToken(type, json));
        var text = json.getString();
        try {
            return reading.apply(text);
        } catch (DateTimeException malformed) {
            return type.cast(context.handleWeirdStringValue(type, text, "not written as RFC 3339 has it"));
        }
    }
}
