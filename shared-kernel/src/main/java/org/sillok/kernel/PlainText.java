package org.sillok.kernel;

import java.nio.charset.StandardCharsets;

/** The few texts that stand in the record in clear, because they are public by nature: one line, well-formed. */
public final class PlainText {

    private PlainText() {}

    /** Returns the text when it is 1 to {@code most} printable characters. @throws InvalidValue when it is not */
    public static String require(String what, String text, int most) {
        var printable = !text.isBlank()
                && text.length() <= most
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
        if (!printable) throw new InvalidValue(what, "1 to " + most + " printable characters", text);
        return text;
    }
}
