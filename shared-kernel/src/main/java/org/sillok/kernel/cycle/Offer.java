package org.sillok.kernel.cycle;

import java.math.BigInteger;

/**
 * What a project costs each of its buyers who can pay in full.
 *
 * @param project its place among the standings
 * @param rest what is to be paid by these, in units
 * @param units how many make one minor unit of the currency
 * @param paying how many these are
 */
record Offer(int project, BigInteger rest, BigInteger units, long paying) {

    Fraction price() {
        return new Fraction(rest, units.multiply(BigInteger.valueOf(paying)));
    }
}
