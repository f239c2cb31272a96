package org.sillok.kernel.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.PlainText;

/**
 * A vote as a publication gives it.
 *
 * @param value the word that the publication uses, 1 to 40 characters
 * @param participation what that word means here; absent where it means nothing known
 */
public record PublishedVote(
        PersonId voter, String value, @Nullable Participation participation) {

    public PublishedVote {
        PlainText.require("value", value, 40);
    }
}
