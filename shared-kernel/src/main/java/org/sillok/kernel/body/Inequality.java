package org.sillok.kernel.body;

/**
 * One threshold applied to numbers: the arithmetic of a decision, written out.
 *
 * @param count what was counted (votes for, or members present)
 * @param of the size of the base
 * @param required the smallest count that is enough
 */
public record Inequality(Threshold threshold, long count, long of, long required, boolean holds) {

    public static Inequality of(Threshold threshold, long count, long of) {
        return new Inequality(threshold, count, of, threshold.required(of), threshold.holds(count, of));
    }
}
