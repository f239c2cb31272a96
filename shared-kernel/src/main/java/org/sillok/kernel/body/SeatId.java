package org.sillok.kernel.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Slug;

/** One seat of a body: its group and its number in it, written {@code citizen-3}. */
public record SeatId(String group, int number) {

    private static final int MOST_DIGITS = 4;

    public SeatId {
        Slug.require(group);
        if (number < 1 || number > 1_000) throw new InvalidValue("seat", "1 to 1000", number);
    }

    @JsonCreator
    public static SeatId parse(String text) {
        int dash = text.lastIndexOf('-');
        var number = text.substring(dash + 1);
        if (dash < 1 || !isNumber(number)) throw new InvalidValue("seat", "a seat group, a dash and a number", text);
        return new SeatId(text.substring(0, dash), Integer.parseInt(number));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.charAt(0) != '0'
                && text.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    @JsonValue
    @Override
    public String toString() {
        return group + "-" + number;
    }
}
