package org.sillok.command.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refusals in words, in Korean for those who prefer it and in English for everybody else. */
@Component
class RefusalTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final ResourceBundle english = ResourceBundle.getBundle("refusals", Locale.ENGLISH);
    private final ResourceBundle korean = ResourceBundle.getBundle("refusals", Locale.KOREAN);

    String title(String name, Locale locale) {
        return in(locale).getString(name + ".title");
    }

    /** The rule that the refused command broke, in words. */
    String rule(String name, Locale locale) {
        return in(locale).getString(name + ".rule");
    }

    /** What was refused and why, with the numbers of this case. */
    String detail(String name, Map<String, ?> fields, Locale locale) {
        return PLACEHOLDER
                .matcher(template(name, locale))
                .replaceAll(found -> Matcher.quoteReplacement(text(fields.get(found.group(1)))));
    }

    /** The sentence of a refusal before its numbers are filled in. */
    String template(String name, Locale locale) {
        return in(locale).getString(name + ".detail");
    }

    private ResourceBundle in(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean : english;
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
