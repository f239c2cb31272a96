package org.sillok.standalone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sillok.kernel.catalog.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON body that was in order, and is so no more.
 *
 * @param how in which way it was spoiled, and where
 */
record Spoiled(String how, byte[] body) {

    private static final int DEEP = 100_000;

    /** Stands in a tree for what cannot stand in one: text that is put in its place as it is. */
    private static final String MARK = "@@@";

    /** Every way of spoiling a body: as a whole, and at every place in it. */
    static Stream<Spoiled> all(byte[] body) {
        return Stream.concat(wholes(body), places(body));
    }

    private static Stream<Spoiled> wholes(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return Stream.of(
                of("no body", ""),
                of("half of it", text.substring(0, text.length() / 2)),
                of("all but its end", text.substring(0, text.length() - 1)),
                of("twice", text + text),
                of("with a rest", text + " and more"),
                of("null", "null"),
                of("a number", "5"),
                of("a text", "\"text\""),
                of("a list", "[" + text + "]"),
                of("no JSON", "NaN"),
                of("deep lists", "[".repeat(DEEP)),
                of("deep objects", "{\"a\":".repeat(DEEP)),
                of("a long number", text.replaceFirst("\\{", "{\"more\":" + "9".repeat(DEEP) + ",")),
                new Spoiled(
                        "no UTF-8", (text.substring(0, 1) + "\"\u00ff\":1,").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Stream<Spoiled> places(byte[] body) {
        var spoiled = new ArrayList<Spoiled>();
        var root = EventJson.mapper().readTree(body);
        walk(root, "", value -> {}, (where, place) -> spoil(root, where, place, spoiled));
        return spoiled.stream();
    }

    private interface Visit {
        void at(String where, Place place);
    }

    /** A value in the tree, and how to put another into its place. */
    private record Place(JsonNode value, Consumer<JsonNode> put) {}

    private static void walk(JsonNode value, String where, Consumer<JsonNode> put, Visit visit) {
        visit.at(where, new Place(value, put));
        if (value instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                walk(object.get(name), where + "/" + name, other -> object.set(name, other), visit);
            }
        }
        if (value instanceof ArrayNode array && !array.isEmpty()) {
            walk(array.get(0), where + "/0", other -> array.set(0, other), visit);
        }
    }

    private static void spoil(JsonNode root, String where, Place place, List<Spoiled> spoiled) {
        if (place.value() instanceof ObjectNode object) {
            var before = object.deepCopy();
            object.removeAll().put("more", MARK).setAll(before);
            spoiled.add(with(root, where + " has an unknown field", "1"));
            spoiled.add(with(root, where + " has deep lists first", "[".repeat(DEEP) + "]".repeat(DEEP)));
            object.remove("more");
        }
        if (where.isEmpty()) return;
        for (var other : others(place.value())) {
            place.put().accept(EventJson.mapper().getNodeFactory().stringNode(MARK));
            spoiled.add(with(root, where + " is " + abbreviated(other), other));
        }
        place.put().accept(place.value());
    }

    /** What a value of that kind never is: another kind, or out of every range. */
    private static List<String> others(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING ->
                List.of(
                        "5",
                        "true",
                        "[]",
                        "{}",
                        "\"\"",
                        "\"\\u0007\"",
                        "\"a\\u0000b\"",
                        "\"\\ud800\"",
                        "\"" + "a".repeat(DEEP) + "\"");
            case NUMBER ->
                List.of(
                        "\"5\"",
                        "true",
                        "[]",
                        "{}",
                        "\"\"",
                        "NaN",
                        "0.5",
                        "1e400",
                        "9223372036854775807",
                        "9223372036854775808",
                        "-9223372036854775808",
                        "2000000000000000");
            case BOOLEAN -> List.of("\"true\"", "1", "[]", "{}", "\"\"");
            case ARRAY -> List.of("5", "\"text\"", "{}", "[5.5]", "[null]", "[[]]");
            case OBJECT -> List.of("5", "\"text\"", "[]", "\"\"");
            default -> List.of();
        };
    }

    private static Spoiled with(JsonNode root, String how, String other) {
        return of(how, root.toString().replace('"' + MARK + '"', other));
    }

    private static Spoiled of(String how, String body) {
        return new Spoiled(how, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String abbreviated(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
