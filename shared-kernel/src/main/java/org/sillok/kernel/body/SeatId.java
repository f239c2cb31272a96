package org.sillok.kernel.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Slug;

/** One seat of a body: its group and its number in it, written {@code citizen-3}. */
public record SeatId(String group, int number) {

    private static final Pattern WRITTEN = Pattern.compile("(.+)-([1-9][0-9]{0,3})");

    public SeatId {
        Slug.require(group);
        if (number < 1 || number > 1_000) throw new InvalidValue("seat", "1 to 1000", number);
    }

    @JsonCreator
    public static SeatId parse(String text) {
        var parts = WRITTEN.matcher(text);
        if (!parts.matches()) throw new InvalidValue("seat", "a seat group, a dash and a number", text);
        return new SeatId(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    @JsonValue
    @Override
    public String toString() {
        return group + "-" + number;
    }
}
