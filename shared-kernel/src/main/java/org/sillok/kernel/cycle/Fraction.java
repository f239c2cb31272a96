package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.sillok.kernel.InvalidValue;

/**
 * An exact number in lowest terms; the denominator is positive. Written "3/10", in JSON too; a whole number is "2/1".
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);

    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,1000}/[0-9]{1,1000}");

    public Fraction {
        if (denominator.signum() == 0) throw new InvalidValue("denominator", "other than 0", numerator + "/0");
        var common = numerator.gcd(denominator);
        if (denominator.signum() < 0) common = common.negate();
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public static Fraction whole(long number) {
        return of(number, 1);
    }

    /** Reads "3/10". @throws InvalidValue when it is not so written */
    @JsonCreator
    public static Fraction parse(String text) {
        if (!WRITTEN.matcher(text).matches()) throw new InvalidValue("fraction", "written as 3/10", text);
        var slash = text.indexOf('/');
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** @throws InvalidValue when the other is zero */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    @JsonValue
    public String toString() {
        return numerator + "/" + denominator;
    }
}
