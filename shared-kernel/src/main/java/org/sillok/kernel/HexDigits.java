package org.sillok.kernel;

/** Lower-case hexadecimal digits, as hashes and salts are written. */
public final class HexDigits {

    private HexDigits() {}

    /**
     * Returns the value when it is so many digits.
     *
     * @param what it is called in the refusal, such as {@code commitment}
     * @throws InvalidValue when it is not
     */
    public static String require(String what, int count, String value) {
        if (value.length() != count || !areDigits(value))
            throw new InvalidValue(what, count + " hexadecimal digits", value);
        return value;
    }

    private static boolean areDigits(String value) {
        for (int at = 0; at < value.length(); at++) {
            char one = value.charAt(at);
            if ((one < '0' || one > '9') && (one < 'a' || one > 'f')) return false;
        }
        return true;
    }
}
