package org.sillok.http;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names the schemas of OpenAPI so that no two types share one: a nested type carries the name of the type around it. */
final class SchemaNames extends TypeNameResolver {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = Description.schemaName(type);
        var other = named.putIfAbsent(name, type);
        if (other != null && other != type) throw new IllegalStateException("%s and %s".formatted(other, type));
        return name;
    }
}
