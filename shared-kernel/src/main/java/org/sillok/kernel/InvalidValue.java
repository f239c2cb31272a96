package org.sillok.kernel;

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
        return given.length() <= 80 ? given : given.substring(0, 80) + "…";
    }
}
