package org.sillok.command.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/** Tells JSON and tables from plain text, and XML that a browser would run from XML that it would show. */
final class Texts {

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> RUN_BY_BROWSERS =
            List.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "<?xml-stylesheet");

    private Texts() {}

    static String mediaType(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        if (isJson(text)) return "application/json";
        return Stream.of(',', ';', '\t').anyMatch(separator -> isTable(text, separator)) ? "text/csv" : MediaTypes.TEXT;
    }

    static String xml(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        return RUN_BY_BROWSERS.stream().anyMatch(text::contains) ? "application/xhtml+xml" : MediaTypes.XML;
    }

    private static boolean isJson(String text) {
        try (var json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            var first = json.nextToken();
            if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) return false;
            json.skipChildren();
            return json.nextToken() == null;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** Two lines at least, and in all of them the same number of separators outside quotes, one at least. */
    private static boolean isTable(String text, char separator) {
        var counts =
                records(text).stream().map(line -> separators(line, separator)).toList();
        return counts.size() >= 2 && counts.getFirst() >= 1 && counts.stream().allMatch(counts.getFirst()::equals);
    }

    private static long separators(String line, char separator) {
        var quoted = false;
        long found = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') quoted = !quoted;
            else if (line.charAt(i) == separator && !quoted) found++;
        }
        return found;
    }

    private static List<String> records(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
