package org.sillok.pabulib;

import org.sillok.kernel.Citation;
import org.sillok.kernel.cycle.AllocationRule;
import org.sillok.kernel.cycle.AllocationRule.Greedy;
import org.sillok.kernel.cycle.AllocationRule.WhenTooDear;

/** A rule for where it is of no matter which. */
final class AnyRule {

    static final AllocationRule RULE = new Greedy(WhenTooDear.SKIP, null, new Citation("any rule", "for counting"));

    private AnyRule() {}
}
