package org.sillok.kernel.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Slug;

/** One seat of a body: its group and its number in it, written {@code citizen-3}. */
public record SeatId(String group, int number) {

    public SeatId {
        Slug.require(group);
        if (number < 1 || number > 1_000) throw new InvalidValue("seat", "1 to 1000", number);
    }

    @JsonCreator
    public static SeatId parse(String text) {
        var dash = text.lastIndexOf('-');
        try {
            return new SeatId(text.substring(0, Math.max(dash, 0)), Integer.parseInt(text.substring(dash + 1)));
        } catch (NumberFormatException e) {
            throw new InvalidValue("seat", "a seat group, a dash and a number", text);
        }
    }

    @JsonValue
    @Override
    public String toString() {
        return group + "-" + number;
    }
}
