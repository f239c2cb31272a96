package org.sillok.standalone.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes out a step that stands for several. */
final class Each {

    private static final Pattern NAME = Pattern.compile("\\$\\{(\\w+)}");

    private Each() {}

    static List<Map<?, ?>> of(Map<?, ?> step) {
        if (!(step.get("each") instanceof Map<?, ?> each)) return List.of(step);
        var times = each.values().stream()
                .mapToInt(values -> ((List<?>) values).size())
                .min()
                .orElse(0);
        var rest = new LinkedHashMap<Object, Object>(step);
        rest.remove("each");
        return IntStream.range(0, times)
                .<Map<?, ?>>mapToObj(turn -> (Map<?, ?>) filled(rest, names(each, turn)))
                .toList();
    }

    private static Map<String, Object> names(Map<?, ?> each, int turn) {
        return each.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> String.valueOf(entry.getKey()), entry -> ((List<?>) entry.getValue()).get(turn)));
    }

    private static Object filled(@Nullable Object value, Map<String, Object> names) {
        return switch (value) {
            case Map<?, ?> map -> {
                var filled = new LinkedHashMap<Object, Object>();
                map.forEach((key, inner) -> filled.put(filled(key, names), filled(inner, names)));
                yield filled;
            }
            case List<?> list ->
                list.stream().map(inner -> filled(inner, names)).toList();
            case String text -> filled(text, names);
            case null -> "";
            default -> value;
        };
    }

    /** A text that is nothing but a name takes on the value itself, so that numbers stay numbers. */
    private static Object filled(String text, Map<String, Object> names) {
        var whole = NAME.matcher(text);
        if (whole.matches()) return names.getOrDefault(whole.group(1), text);
        return NAME.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf(names.getOrDefault(found.group(1), found.group()))));
    }
}
