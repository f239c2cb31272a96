package org.sillok.standalone;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The endpoints of a running record, as it describes them itself. */
record Api(List<Endpoint> endpoints) {

    /** One method at one address; names in braces stand for parts of it. */
    record Endpoint(String method, String path, JsonNode description) {

        boolean takesJson() {
            return description.at("/requestBody/content").has("application/json");
        }

        boolean matches(String method, String path) {
            return this.method.equals(method) && path.matches(pattern());
        }

        /** The address with one value in place of every name. */
        String with(String value) {
            return path.replaceAll("\\{[^}]+}", java.util.regex.Matcher.quoteReplacement(value));
        }

        boolean hasNames() {
            return path.contains("{");
        }

        Stream<JsonNode> parameters(String in) {
            return stream(description.path("parameters"))
                    .filter(parameter -> parameter.path("in").asString().equals(in));
        }

        private String pattern() {
            return Stream.of(path.split("\\{[^}]+}", -1))
                    .map(Pattern::quote)
                    .reduce((a, b) -> a + "[^/]+" + b)
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Api of(Sillok sillok) {
        var paths = sillok.get("/openapi.json").json().path("paths");
        return new Api(paths.propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(method -> new Endpoint(
                                method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue())))
                .toList());
    }

    Stream<Endpoint> ask() {
        return endpoints.stream().filter(endpoint -> endpoint.method().equals("GET"));
    }

    Stream<Endpoint> act() {
        return endpoints.stream()
                .filter(endpoint ->
                        endpoint.method().equals("POST") && endpoint.path().startsWith("/api/"));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
