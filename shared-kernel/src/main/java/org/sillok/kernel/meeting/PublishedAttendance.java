package org.sillok.kernel.meeting;

import org.sillok.kernel.PersonId;
import org.sillok.kernel.PlainText;

/**
 * How a publication says somebody attended.
 *
 * @param value the word that the publication uses, 1 to 40 characters
 * @param present whether that word means being there
 */
public record PublishedAttendance(PersonId member, String value, boolean present) {

    public PublishedAttendance {
        PlainText.require("value", value, 40);
    }
}
