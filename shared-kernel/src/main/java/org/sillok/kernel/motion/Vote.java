package org.sillok.kernel.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.PersonId;

/**
 * One member's vote.
 *
 * @param weight how much it counts, 1 to 1,000,000; 1 unless the charter says otherwise
 * @param onBehalfOf whom the voter stands in for; absent for an ordinary vote
 */
public record Vote(
        PersonId voter, Choice choice, int weight, @Nullable PersonId onBehalfOf) {

    public Vote {
        if (weight < 1 || weight > 1_000_000) throw new InvalidValue("weight", "1 to 1000000", weight);
    }

    public static Vote of(PersonId voter, Choice choice) {
        return new Vote(voter, choice, 1, null);
    }
}
