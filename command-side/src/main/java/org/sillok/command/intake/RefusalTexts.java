package org.sillok.command.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.http.ProblemTexts;
import org.springframework.stereotype.Component;

/** Refusals in words, with the numbers of each case. */
@Component
class RefusalTexts extends ProblemTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    RefusalTexts() {
        super("refusals");
    }

    /** What was refused and why, with the numbers of this case. */
    String detail(String name, Map<String, ?> fields, Locale locale) {
        return PLACEHOLDER
                .matcher(template(name, locale))
                .replaceAll(found -> Matcher.quoteReplacement(text(fields.get(found.group(1)))));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case Map<?, ?> parts -> joined(parts.values(), " ");
            case Collection<?> many -> joined(many, ", ");
            default -> value.toString();
        };
    }

    private static String joined(Collection<?> values, String separator) {
        return values.stream().map(RefusalTexts::text).collect(Collectors.joining(separator));
    }
}
