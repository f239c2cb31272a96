package org.sillok.kernel.motion;

import java.util.Collection;
import org.sillok.kernel.InvalidValue;

/** How many voted which way, each 0 to 1,000,000,000. */
public record Tally(long yes, long no, long abstain) {

    private static final long MOST = 1_000_000_000;

    public Tally {
        for (var count : new long[] {yes, no, abstain}) {
            if (count < 0 || count > MOST) throw new InvalidValue("count", "0 to " + MOST, count);
        }
    }

    public static Tally of(Collection<Vote> votes) {
        return new Tally(weight(votes, Choice.YES), weight(votes, Choice.NO), weight(votes, Choice.ABSTAIN));
    }

    public long cast() {
        return yes + no;
    }

    public long total() {
        return yes + no + abstain;
    }

    /** A tie is yes = no, with somebody having voted either way. */
    public boolean tied() {
        return yes == no && yes > 0;
    }

    public Tally plus(Choice choice) {
        return switch (choice) {
            case YES -> new Tally(yes + 1, no, abstain);
            case NO -> new Tally(yes, no + 1, abstain);
            case ABSTAIN -> new Tally(yes, no, abstain + 1);
        };
    }

    private static long weight(Collection<Vote> votes, Choice choice) {
        return votes.stream()
                .filter(vote -> vote.choice() == choice)
                .mapToLong(Vote::weight)
                .sum();
    }
}
