package org.sillok.kernel;

import java.nio.charset.StandardCharsets;

/** A value outside the range that its type allows. The rejected text is kept short, for it comes from outside. */
public final class InvalidValue extends IllegalArgumentException {

    private final String what;
    private final String allowed;

    public InvalidValue(String what, String allowed, Object given) {
        super("%s must be %s, not %s".formatted(what, allowed, abbreviated(String.valueOf(given))));
        this.what = what;
        this.allowed = allowed;
    }

    public String what() {
        return what;
    }

    public String allowed() {
        return allowed;
    }

    private static String abbreviated(String given) {
        var kept = given.length() <= 80 ? given : given.substring(0, 80) + "…";
        // Half a character, given or cut off just now, could not be written down as an answer.
        return new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
