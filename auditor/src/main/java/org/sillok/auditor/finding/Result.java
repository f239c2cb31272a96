package org.sillok.auditor.finding;

import java.util.List;
import java.util.SequencedMap;

/**
 * What came of a check.
 *
 * @param failures how many did not hold; findings beyond a thousand are only counted
 */
public record Result(
        Check check,
        String meaning,
        boolean holds,
        SequencedMap<String, Long> covered,
        SequencedMap<String, Long> notCovered,
        long failures,
        List<Finding> findings) {

    /** Whether anything was checked at all. */
    public boolean made() {
        return failures > 0 || covered.values().stream().anyMatch(count -> count > 0);
    }
}
