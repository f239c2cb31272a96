package org.sillok.projection.motion;

import org.sillok.kernel.body.Inequality;
import org.sillok.kernel.body.Verdict;

/** Writes verdicts out in numbers. */
final class Arithmetic {

    private Arithmetic() {}

    static Certificate.Check check(String name, Verdict verdict) {
        var steps = verdict.arithmetic().stream().map(Arithmetic::step).toList();
        return new Certificate.Check(name, verdict.rule(), steps, verdict.holds());
    }

    private static Certificate.Step step(Inequality one) {
        var threshold = one.threshold();
        return new Certificate.Step(
                threshold.base(),
                threshold.numerator(),
                threshold.denominator(),
                one.count(),
                one.of(),
                Math.multiplyExact(one.count(), threshold.denominator()),
                threshold.strict() ? ">" : "≥",
                Math.multiplyExact(one.of(), threshold.numerator()),
                one.required(),
                one.holds());
    }
}
