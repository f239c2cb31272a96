package org.sillok.kernel;

import java.util.regex.Pattern;

/** The one grammar of names that people and programs choose: 1 to 64 of {@code a-z 0-9 . _ -}, led by a letter or digit. */
public final class Slug {

    public static final String GRAMMAR = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final Pattern PATTERN = Pattern.compile(GRAMMAR);

    private Slug() {}

    /** Returns the name when it follows the grammar. @throws InvalidValue when it does not */
    public static String require(String value) {
        if (!PATTERN.matcher(value).matches()) throw new InvalidValue("name", GRAMMAR, value);
        return value;
    }
}
