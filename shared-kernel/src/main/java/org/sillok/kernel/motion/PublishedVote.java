package org.sillok.kernel.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;

/**
 * A vote as a publication gives it.
 *
 * @param value the word that the publication uses, 1 to 40 characters
 * @param participation what that word means here; absent where it means nothing known
 */
public record PublishedVote(
        PersonId voter, String value, @Nullable Participation participation) {

    public PublishedVote {
        if (value.isBlank() || value.length() > 40) throw new InvalidValue("value", "1 to 40 characters", value);
    }
}
