package org.sillok.kernel.cycle;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each group of voters has left, exactly. Groups with the same amount share a purse, and all amounts are whole numbers
 * of one common unit: few big numbers, and no fraction to reduce.
 */
final class Purses {

    private final Buyers buyers;
    private final int[] purse;
    private List<BigInteger> amounts;
    private BigInteger units;

    Purses(Buyers buyers, Fraction share) {
        this.buyers = buyers;
        purse = new int[buyers.size().length];
        amounts = List.of(share.numerator());
        units = share.denominator();
    }

    /**
     * What a project costs its buyers when the cost is split as equally as they can pay: everybody the same, those who
     * have less all that they have. Nothing when they cannot pay.
     */
    @Nullable
    Offer offer(int project, long cost) {
        var voters = votersByPurse(project);
        var poorestFirst = new ArrayList<Integer>();
        for (var one = 0; one < voters.length; one++) if (voters[one] > 0) poorestFirst.add(one);
        poorestFirst.sort(Comparator.comparing(amounts::get));
        var rest = BigInteger.valueOf(cost).multiply(units);
        var paying = Arrays.stream(voters).sum();
        for (var one : poorestFirst) {
            var amount = amounts.get(one);
            if (amount.multiply(BigInteger.valueOf(paying)).compareTo(rest) >= 0) {
                return new Offer(project, rest, units, paying);
            }
            rest = rest.subtract(amount.multiply(BigInteger.valueOf(voters[one])));
            paying -= voters[one];
        }
        return null;
    }

    /** Takes the price from every buyer, or all that they have where that is less. */
    void pay(Offer offer) {
        var paying = new boolean[purse.length];
        for (var group : buyers.of()[offer.project()]) paying[group] = true;
        var many = BigInteger.valueOf(offer.paying());
        var common = offer.rest().gcd(many);
        var finer = many.divide(common);
        var price = offer.rest().divide(common);
        units = units.multiply(finer);
        var renewed = new ArrayList<BigInteger>();
        var purseOf = new HashMap<BigInteger, Integer>();
        var kept = new int[amounts.size()];
        var spent = new int[amounts.size()];
        Arrays.fill(kept, -1);
        Arrays.fill(spent, -1);
        for (var group = 0; group < purse.length; group++) {
            var old = purse[group];
            var known = paying[group] ? spent : kept;
            if (known[old] < 0) {
                var amount = amounts.get(old).multiply(finer);
                if (paying[group]) amount = amount.subtract(price).max(BigInteger.ZERO);
                known[old] = purseOf.computeIfAbsent(amount, added -> {
                    renewed.add(added);
                    return renewed.size() - 1;
                });
            }
            purse[group] = known[old];
        }
        amounts = renewed;
    }

    /** What the buyers of a project have left together, rounded down. */
    long together(int project) {
        var voters = votersByPurse(project);
        var sum = BigInteger.ZERO;
        for (var one = 0; one < voters.length; one++) {
            sum = sum.add(amounts.get(one).multiply(BigInteger.valueOf(voters[one])));
        }
        return sum.divide(units).longValueExact();
    }

    /** Whether buying these in any order comes to the same: whoever wants several of them can pay for all. */
    boolean payInAnyOrder(List<Offer> offers) {
        var owed = new HashMap<Integer, List<Offer>>();
        for (var offer : offers) {
            for (var group : buyers.of()[offer.project()]) {
                owed.computeIfAbsent(group, none -> new ArrayList<>()).add(offer);
            }
        }
        return owed.entrySet().stream()
                .allMatch(one -> one.getValue().size() == 1 || pays(one.getKey(), one.getValue()));
    }

    private boolean pays(int group, List<Offer> offers) {
        var amount = amounts.get(purse[group]);
        if (amount.signum() == 0) return true;
        var owed = offers.stream().map(Offer::price).reduce(Fraction.ZERO, Fraction::plus);
        return new Fraction(amount, units).compareTo(owed) >= 0;
    }

    private long[] votersByPurse(int project) {
        var voters = new long[amounts.size()];
        for (var group : buyers.of()[project]) voters[purse[group]] += buyers.size()[group];
        return voters;
    }
}
