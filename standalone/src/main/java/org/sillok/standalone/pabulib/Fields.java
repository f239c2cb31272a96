package org.sillok.standalone.pabulib;

import java.util.LinkedHashMap;
import java.util.Map;

/** A JSON object, with its fields in the order given, so that the same content is the same text on every machine. */
final class Fields {

    private Fields() {}

    /** @param fields names and values by turns */
    static Map<String, Object> of(Object... fields) {
        var object = new LinkedHashMap<String, Object>();
        for (var i = 0; i < fields.length; i += 2) object.put(fields[i].toString(), fields[i + 1]);
        return object;
    }
}
