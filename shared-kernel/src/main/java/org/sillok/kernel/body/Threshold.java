package org.sillok.kernel.body;

import org.sillok.kernel.InvalidValue;

/**
 * A share of a base that a number must reach, in exact integers: {@code denominator · n ⋛ numerator · base}.
 * 과반수 is {@code 1/2, strict}: more than half, never rounded.
 *
 * @param numerator 1 to the denominator
 * @param denominator 1 to 1,000
 * @param strict whether the share must be exceeded, or only reached; the whole cannot be exceeded
 */
public record Threshold(int numerator, int denominator, boolean strict, Base base) {

    private static final int MOST = 1_000;

    public Threshold {
        if (denominator < 1 || denominator > MOST) throw new InvalidValue("denominator", "1 to " + MOST, denominator);
        if (numerator < 1 || numerator > denominator) {
            throw new InvalidValue("numerator", "1 to " + denominator, numerator);
        }
        if (strict && numerator == denominator) {
            throw new InvalidValue("numerator", "less than " + denominator + " in a strict share", numerator);
        }
    }

    public static Threshold majorityOf(Base base) {
        return new Threshold(1, 2, true, base);
    }

    /** Whether {@code count} out of {@code of} is enough. Nothing is a majority of nobody: a base of 0 never holds. */
    public boolean holds(long count, long of) {
        return of > 0 && count >= required(of);
    }

    /** The smallest count out of {@code of} that is enough; 1 out of nobody, which nobody can reach. */
    public long required(long of) {
        if (of <= 0) return 1;
        // The whole multiples of the denominator and the rest apart, so that no product leaves the range of a long.
        var whole = of / denominator * numerator;
        var rest = of % denominator * numerator;
        return whole + (strict ? rest / denominator + 1 : Math.ceilDiv(rest, denominator));
    }
}
