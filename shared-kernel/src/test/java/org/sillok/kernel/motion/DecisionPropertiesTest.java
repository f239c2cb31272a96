package org.sillok.kernel.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.body.TieRule;

class DecisionPropertiesTest {

    /** How fifteen members behaved in one round, and the rules it is decided by. */
    record Round(Rules rules, int yes, int no, int abstain, int silent, int recusedPresent, int recusedAway, int away) {

        Headcount people() {
            var present = yes + no + abstain + silent + recusedPresent;
            var inOffice = present + recusedAway + away;
            return new Headcount(inOffice + 1, inOffice, present, recusedPresent + recusedAway, recusedPresent);
        }

        Decision decided() {
            return Decision.of(rules, people(), new Tally(yes, no, abstain));
        }
    }

    @Property
    void nothing_is_adopted_that_nobody_votes_for(@ForAll("rounds") Round round) {
        if (round.decided().outcome() == Outcome.ADOPTED)
            assertThat(round.yes()).isPositive();
    }

    @Property
    void a_silent_member_who_votes_for_it_never_sinks_it(@ForAll("rounds") Round r) {
        if (r.silent() == 0 || r.decided().outcome() != Outcome.ADOPTED) return;
        var more = new Round(
                r.rules(),
                r.yes() + 1,
                r.no(),
                r.abstain(),
                r.silent() - 1,
                r.recusedPresent(),
                r.recusedAway(),
                r.away());
        // One more in favour can only turn a lead into a longer lead; from behind it may make a tie.
        if (r.yes() + 1 != r.no()) assertThat(more.decided().outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Property
    void a_member_who_turns_from_no_to_abstaining_never_sinks_it(@ForAll("rounds") Round r) {
        if (r.no() == 0 || r.decided().outcome() != Outcome.ADOPTED) return;
        var more = new Round(
                r.rules(),
                r.yes(),
                r.no() - 1,
                r.abstain() + 1,
                r.silent(),
                r.recusedPresent(),
                r.recusedAway(),
                r.away());
        if (r.yes() != r.no() - 1) assertThat(more.decided().outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Property
    void a_tie_is_never_adopted_without_the_chair(@ForAll("rounds") Round round) {
        if (round.yes() == round.no()) assertThat(round.decided().outcome()).isNotEqualTo(Outcome.ADOPTED);
    }

    @Property
    void without_a_quorum_nothing_is_decided(@ForAll("rounds") Round round) {
        var decision = round.decided();
        assertThat(decision.outcome() == Outcome.INQUORATE)
                .isEqualTo(!decision.quorum().holds());
    }

    @Provide
    Arbitrary<Round> rounds() {
        var few = Arbitraries.integers().between(0, 6);
        return Combinators.combine(rules(), few, few, few, few, few, few, few).as(Round::new);
    }

    private static Arbitrary<Rules> rules() {
        var thresholds = Combinators.combine(
                        Arbitraries.integers().between(1, 3), Arbitraries.of(true, false), Arbitraries.of(Base.class))
                .as((numerator, strict, base) -> new Threshold(numerator, 4, strict, base));
        var counted = Arbitraries.of(true, false);
        var ties = Arbitraries.of(TieRule.Resolution.class);
        return Combinators.combine(thresholds.list().ofMinSize(1).ofMaxSize(3), counted, counted, ties)
                .as(DecisionPropertiesTest::rules);
    }

    private static Rules rules(
            List<Threshold> thresholds, boolean inQuorum, boolean inBase, TieRule.Resolution resolution) {
        return new Rules(
                1,
                BodySamples.OPENING,
                new MajorityRule("ordinary", thresholds, BodySamples.RULE),
                new TieRule(resolution, true, BodySamples.RULE),
                new RecusalRule(inQuorum, inBase, BodySamples.RULE));
    }
}
