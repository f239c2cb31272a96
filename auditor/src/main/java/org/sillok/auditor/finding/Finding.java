package org.sillok.auditor.finding;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not hold.
 *
 * @param position of the event where it does not; absent where it is of no single event
 * @param last the last position, where the same does not hold from one position to another
 * @param detail in numbers and names, of the first position
 */
public record Finding(@Nullable Long position, @Nullable Long last, String what, String detail) {

    /** Where, in words. */
    public String where() {
        if (position == null) return "";
        return last == null || last.equals(position)
                ? "position " + position
                : "positions %d to %d".formatted(position, last);
    }

    @Override
    public String toString() {
        var where = where();
        return (where.isEmpty() ? "" : where + ": ") + what + (detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
