package org.sillok.kernel.budget;

import org.sillok.kernel.InvalidValue;

/** Amounts are integers in the currency's minor unit (KRW has none), from 0 to 10^15: exact in every JSON reader. */
public final class Money {

    public static final long MOST = 1_000_000_000_000_000L;

    private Money() {}

    /** An amount that something has. @throws InvalidValue when the amount is negative or above {@link #MOST} */
    public static long amount(long amount) {
        if (amount < 0 || amount > MOST) throw new InvalidValue("amount", "0 to " + MOST, amount);
        return amount;
    }

    /** An amount that moves something. @throws InvalidValue when it is not 1 to {@link #MOST} */
    public static long positive(long amount) {
        if (amount < 1 || amount > MOST) throw new InvalidValue("amount", "1 to " + MOST, amount);
        return amount;
    }
}
