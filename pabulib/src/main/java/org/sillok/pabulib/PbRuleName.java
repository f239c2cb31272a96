package org.sillok.pabulib;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.cycle.AllocationRule.EqualShares;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.Utility;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;
import org.sillok.kernel.cycle.Denominator;
import org.sillok.kernel.cycle.Poll;

/**
 * What a file calls the rule of a poll, which {@link PbPoll#rule()} reads again.
 *
 * @param minimumScore the least score that can be funded, in votes; absent where there is none
 */
record PbRuleName(String name, @Nullable BigInteger minimumScore) {

    private static final String STOPPING = "greedy-no-skip";

    /** Nothing that a file could say: a rule of its own, or one that the ballots of a file alone do not decide. */
    static final PbRuleName UNKNOWN = new PbRuleName("unknown", null);

    static PbRuleName of(Poll poll, PbMoney money) {
        return switch (poll.rule()) {
            case Greedy greedy -> greedy(greedy, poll.electorate().denominator());
            case EqualShares shares -> equalShares(shares, money);
        };
    }

    private static PbRuleName greedy(Greedy rule, Denominator denominator) {
        var least = rule.minimumScore();
        if (least == null) return new PbRuleName(rule.whenTooDear() == WhenTooDear.SKIP ? "greedy" : STOPPING, null);
        // A file counts votes; a least score in shares of the votes cannot be told in it.
        if (denominator != Denominator.ONE || !least.denominator().equals(BigInteger.ONE)) return UNKNOWN;
        return new PbRuleName(
                rule.whenTooDear() == WhenTooDear.SKIP ? "greedy-threshold" : STOPPING, least.numerator());
    }

    private static PbRuleName equalShares(EqualShares rule, PbMoney money) {
        var published = rule.utility() == Utility.COST && !rule.thenGreedy();
        var one = BigInteger.TEN.pow(money.decimals());
        return Optional.ofNullable(rule.increment())
                .map(increment -> BigInteger.valueOf(increment).equals(one) ? "equalshares/add1" : "")
                .or(() -> Optional.of("equalshares"))
                .filter(name -> published && !name.isEmpty())
                .map(name -> new PbRuleName(name, null))
                .orElse(UNKNOWN);
    }
}
