package org.sillok.auditor;

import org.sillok.auditor.replay.Moment;

/** Reads the moments that options name. */
final class Moments {

    private Moments() {}

    /** @throws Wrong unless it is a position, an instant, or nothing, which means the end */
    static Moment parse(String option, String text) {
        if (text.isEmpty()) return Moment.NOW;
        try {
            return Moment.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Wrong(option + ": " + e.getMessage());
        }
    }
}
