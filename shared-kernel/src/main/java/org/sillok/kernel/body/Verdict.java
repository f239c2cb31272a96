package org.sillok.kernel.body;

import java.util.List;
import java.util.function.ToLongFunction;
import org.sillok.kernel.InvalidValue;

/** A majority rule applied to numbers: it holds when every threshold in it holds. */
public record Verdict(String rule, List<Inequality> arithmetic, boolean holds) {

    public Verdict {
        arithmetic = List.copyOf(arithmetic);
    }

    /** Applies a rule to a count, with the size of each base. */
    public static Verdict of(MajorityRule rule, long count, ToLongFunction<Base> sizes) {
        var arithmetic = rule.thresholds().stream()
                .map(threshold -> Inequality.of(threshold, count, sizes.applyAsLong(threshold.base())))
                .toList();
        return new Verdict(rule.id(), arithmetic, arithmetic.stream().allMatch(Inequality::holds));
    }

    /** The quorum of those present among the seats or those in office. */
    public static Verdict quorum(MajorityRule rule, long present, long seats, long inOffice) {
        return of(rule, present, base -> switch (base) {
            case SEATS -> seats;
            case IN_OFFICE -> inOffice;
            case PRESENT, CAST, YES_NO_ABSTAIN ->
                throw new InvalidValue("opening", "a share of SEATS or IN_OFFICE", base);
        });
    }

    /** The first threshold that does not hold, or else the first. */
    public Inequality decisive() {
        return arithmetic.stream().filter(one -> !one.holds()).findFirst().orElse(arithmetic.getFirst());
    }
}
