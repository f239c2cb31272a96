package org.sillok.standalone.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Values that a scenario does not write out: a map with {@code generate} stands for a list made by a rule. What is drawn
 * by lot comes from a stated seed and {@link Random}, whose sequence is specified, so that it is the same everywhere.
 *
 * <ul>
 *   <li>{@code numbers}: {@code from}, {@code to}, and with {@code prefix} the names {@code prefix1, prefix2, …};
 *   <li>{@code amounts}: {@code count} multiples of {@code unit}, none zero, that sum to {@code sum}, drawn by {@code seed};
 *   <li>{@code ballots}: one for each of {@code voters} names led by {@code voter}, of the class {@code voterClass}, each
 *       approving of as many of the {@code projects} of each part as it {@code chooses}, drawn by {@code seed}.
 * </ul>
 */
final class Generated {

    private Generated() {}

    /** The value with everything generated in it written out. */
    static @Nullable Object in(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> map.containsKey("generate") ? list(map) : written(map);
            case List<?> list -> list.stream().map(Generated::in).toList();
            case null -> null;
            default -> value;
        };
    }

    private static Map<?, ?> written(Map<?, ?> map) {
        var written = new LinkedHashMap<Object, Object>();
        map.forEach((key, inner) -> written.put(key, in(inner)));
        return written;
    }

    private static List<?> list(Map<?, ?> rule) {
        return switch (text(rule, "generate")) {
            case "numbers" -> numbers(rule);
            case "amounts" -> amounts(rule);
            case "ballots" -> ballots(rule);
            default -> throw new IllegalArgumentException("no rule generates " + rule.get("generate"));
        };
    }

    private static List<?> numbers(Map<?, ?> rule) {
        var numbers = LongStream.rangeClosed(number(rule, "from"), number(rule, "to"));
        return rule.containsKey("prefix")
                ? numbers.mapToObj(number -> text(rule, "prefix") + number).toList()
                : numbers.boxed().toList();
    }

    /** Cuts the sum at places drawn by lot. */
    private static List<Long> amounts(Map<?, ?> rule) {
        var units = number(rule, "sum") / number(rule, "unit");
        var random = new Random(number(rule, "seed"));
        var cuts = new TreeSet<Long>();
        while (cuts.size() < number(rule, "count") - 1) cuts.add(random.nextLong(1, units));
        cuts.add(units);
        var amounts = new ArrayList<Long>();
        var before = 0L;
        for (var cut : cuts) {
            amounts.add((cut - before) * number(rule, "unit"));
            before = cut;
        }
        return List.copyOf(amounts);
    }

    private static List<?> ballots(Map<?, ?> rule) {
        var random = new Random(number(rule, "seed"));
        return LongStream.rangeClosed(1, number(rule, "voters"))
                .mapToObj(voter -> Map.of(
                        "voter", text(rule, "voter") + voter,
                        "voterClass", text(rule, "voterClass"),
                        "choices", Map.of("form", "approval", "projects", choices(rule, random))))
                .toList();
    }

    private static List<String> choices(Map<?, ?> rule, Random random) {
        var chosen = new ArrayList<String>();
        for (var part : (List<?>) Objects.requireNonNull(rule.get("parts"))) {
            var of = (Map<?, ?>) part;
            var projects = new TreeSet<Long>();
            while (projects.size() < number(of, "chooses")) projects.add(liked(number(of, "to"), random));
            projects.forEach(project -> chosen.add(text(of, "prefix") + project));
        }
        return List.copyOf(chosen);
    }

    /** A project drawn by lot, the first ones more often than the last: opinions are not even. */
    private static long liked(long projects, Random random) {
        var even = random.nextDouble();
        return 1 + (long) (even * even * projects);
    }

    private static long number(Map<?, ?> rule, String name) {
        if (rule.get(name) instanceof Number number) return number.longValue();
        throw new IllegalArgumentException(rule + " lacks the number " + name);
    }

    private static String text(Map<?, ?> rule, String name) {
        if (rule.get(name) instanceof String text) return text;
        throw new IllegalArgumentException(rule + " lacks the text " + name);
    }
}
