package org.sillok.http;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * What problems mean, in words: in Korean for those who prefer it and in English for everybody else. Of each problem a
 * bundle has a title, what is wrong (detail), and the rule it rests on.
 */
public class ProblemTexts {

    private static final String TITLE = ".title";

    private final ResourceBundle english;
    private final ResourceBundle korean;

    public ProblemTexts(String bundle) {
        this.english = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
        this.korean = ResourceBundle.getBundle(bundle, Locale.KOREAN);
    }

    /** The names of the problems that are explained here. */
    public final Stream<String> names() {
        return english.keySet().stream()
                .filter(key -> key.endsWith(TITLE))
                .map(key -> key.substring(0, key.length() - TITLE.length()));
    }

    public final String title(String name, Locale locale) {
        return in(locale).getString(name + TITLE);
    }

    /** The rule that the problem rests on, or what to do about it. */
    public final String rule(String name, Locale locale) {
        return in(locale).getString(name + ".rule");
    }

    /** The sentence that tells what is wrong, with the names of its numbers in braces. */
    public final String template(String name, Locale locale) {
        return in(locale).getString(name + ".detail");
    }

    private ResourceBundle in(Locale locale) {
        return locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? korean : english;
    }
}
