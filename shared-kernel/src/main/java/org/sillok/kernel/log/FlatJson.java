package org.sillok.kernel.log;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;

/**
 * Writes one flat object as canonical JSON (RFC 8785): members in the order of their names, nothing between them, whole
 * numbers up to 2^53 as numbers and those beyond as strings, since readers may round them.
 */
final class FlatJson {

    private static final long LARGEST_EXACT = 1L << 53;

    private final StringBuilder json = new StringBuilder(512);
    private String last = "";
    private boolean plain = true;

    FlatJson text(String name, @Nullable String value) {
        member(name);
        if (value == null) json.append("null");
        else quoted(value);
        return this;
    }

    FlatJson number(String name, @Nullable Long value) {
        member(name);
        if (value == null || Math.abs(value) <= LARGEST_EXACT) json.append(value);
        else quoted(value.toString());
        return this;
    }

    /** The object. @throws InvalidValue when there is a lone surrogate in it, for which there is no UTF-8 */
    byte[] bytes() {
        var text = json.append('}').toString();
        if (!plain && !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new InvalidValue("text", "well-formed Unicode", "a lone surrogate");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void member(String name) {
        if (name.compareTo(last) <= 0) throw new IllegalArgumentException(name + " after " + last);
        json.append(last.isEmpty() ? '{' : ',').append('"').append(name).append("\":");
        last = name;
    }

    private void quoted(String value) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            plain &= character < Character.MIN_SURROGATE;
            if (character >= 0x20 && character != '"' && character != '\\') continue;
            json.append(value, from, i);
            escape(character);
            from = i + 1;
        }
        json.append(value, from, value.length()).append('"');
    }

    private void escape(char character) {
        switch (character) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> json.append("\\u%04x".formatted((int) character));
        }
    }
}
