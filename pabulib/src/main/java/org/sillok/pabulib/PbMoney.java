package org.sillok.pabulib;

import java.math.BigDecimal;
import java.util.Currency;
import org.sillok.kernel.InvalidValue;

/**
 * How amounts of a file and amounts of the record go into each other: a file counts in the currency, the record in its minor
 * unit.
 *
 * @param decimals how many decimals make the minor unit of one of the currency, 0 or more
 */
public record PbMoney(int decimals) {

    /** That of an ISO 4217 code; of a code that means no currency, the amounts themselves. */
    public static PbMoney of(String currency) {
        return new PbMoney(isKnown(currency) ? Math.max(0, digits(currency)) : 0);
    }

    /** Whether the code is one of ISO 4217. */
    static boolean isKnown(String currency) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(one -> one.getCurrencyCode().equals(currency));
    }

    private static int digits(String currency) {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    /** The amount as a file writes it: exactly, and as a whole number where it is one. */
    BigDecimal amount(long minor) {
        var exact = BigDecimal.valueOf(minor, decimals).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** The amount in minor units. @throws InvalidValue when it is none of them exactly, or too large */
    public long minor(BigDecimal amount) {
        var minor = amount.movePointRight(decimals).stripTrailingZeros();
        if (minor.scale() > 0) throw new InvalidValue("amount", "with " + decimals + " decimals at most", amount);
        if (minor.toBigIntegerExact().bitLength() >= Long.SIZE) {
            throw new InvalidValue("amount", "at most " + Long.MAX_VALUE + " smallest units", amount);
        }
        return minor.longValueExact();
    }
}
