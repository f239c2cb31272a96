package org.sillok.benchmarks.report;

import java.util.Collection;
import java.util.Locale;

/** The same measured several times: its median, and how far it ranged. */
public record Series(double median, double least, double most) {

    /**
     * Sums up what was measured.
     *
     * @throws IllegalArgumentException when there is no value
     */
    public static Series of(Collection<Double> values) {
        if (values.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Series(median, sorted.getFirst(), sorted.getLast());
    }

    /** As a cell of a table: the median, with the range where there is one. */
    public String cell() {
        return least == most ? number(median) : "%s (%s–%s)".formatted(number(median), number(least), number(most));
    }

    /** A number with as many digits as mean something. */
    public static String number(double value) {
        if (Double.isNaN(value)) return "—";
        var digits = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, digits, value);
    }
}
