package org.sillok.query.engine;

import org.bson.Document;
import org.sillok.kernel.catalog.EventJson;
import tools.jackson.databind.json.JsonMapper;

/** Views as subdocuments, in the same strict JSON in which events are written. */
final class ViewJson {

    private static final JsonMapper MAPPER = EventJson.mapper();

    private ViewJson() {}

    static Document toBson(Object view) {
        return MAPPER.convertValue(view, Document.class);
    }

    static <V> V read(Document stored, Class<V> view) {
        return MAPPER.convertValue(stored, view);
    }
}
