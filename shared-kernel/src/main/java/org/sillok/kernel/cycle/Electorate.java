package org.sillok.kernel.cycle;

import java.util.List;
import java.util.Set;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ballot.VoterClassId;

/**
 * Who votes, with what weight.
 *
 * @param classes at least one, each named once, weights summing to exactly 1
 */
public record Electorate(List<VoterClass> classes, Denominator denominator) {

    public Electorate {
        classes = List.copyOf(classes);
        var ids = classes.stream().map(VoterClass::id).distinct().count();
        if (classes.isEmpty() || ids != classes.size()) {
            throw new InvalidValue("classes", "at least one, each named once", classes);
        }
        var sum = classes.stream().map(VoterClass::weight).reduce(Fraction.ZERO, Fraction::plus);
        if (!sum.equals(Fraction.ONE)) throw new InvalidValue("weights", "summing to exactly 1/1", sum);
    }

    /** Everybody alike, one class of weight 1. */
    public static Electorate of(VoterClassId everybody, Denominator denominator) {
        return new Electorate(List.of(new VoterClass(everybody, Fraction.ONE)), denominator);
    }

    /**
     * The weight that a class really has when only some classes cast anything: the others' weight goes to these in
     * proportion. Zero for a class that cast nothing.
     */
    Fraction effective(VoterClassId voters, Set<VoterClassId> casting) {
        if (!casting.contains(voters)) return Fraction.ZERO;
        return weight(Set.of(voters)).dividedBy(weight(casting));
    }

    private Fraction weight(Set<VoterClassId> of) {
        return classes.stream()
                .filter(one -> of.contains(one.id()))
                .map(VoterClass::weight)
                .reduce(Fraction.ZERO, Fraction::plus);
    }
}
