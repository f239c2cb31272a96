package org.sillok.kernel;

/** The one grammar of names that people and programs choose: 1 to 64 of {@code a-z 0-9 . _ -}, led by a letter or digit. */
public final class Slug {

    public static final String GRAMMAR = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final int LONGEST = 64;

    private Slug() {}

    /** Returns the name when it follows the grammar. @throws InvalidValue when it does not */
    public static String require(String value) {
        if (!follows(value)) throw new InvalidValue("name", GRAMMAR, value);
        return value;
    }

    /** By hand, for every name in every event that is read comes through here. */
    private static boolean follows(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !leads(value.charAt(0))) return false;
        for (int at = 1; at < value.length(); at++) {
            char next = value.charAt(at);
            if (!leads(next) && next != '.' && next != '_' && next != '-') return false;
        }
        return true;
    }

    private static boolean leads(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }
}
