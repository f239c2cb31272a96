package org.sillok.kernel.body;

import java.util.List;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.Slug;

/** A named rule of majority: every threshold in it has to hold. */
public record MajorityRule(String id, List<Threshold> thresholds, Article article) {

    public MajorityRule {
        Slug.require(id);
        thresholds = List.copyOf(thresholds);
        if (thresholds.isEmpty()) throw new InvalidValue("thresholds", "at least one", "none");
    }
}
