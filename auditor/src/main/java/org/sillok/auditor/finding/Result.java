package org.sillok.auditor.finding;

import java.util.List;
import java.util.SequencedMap;

/**
 * What came of a check.
 *
 * @param failures how many did not hold; findings beyond a thousand are only counted
 * @param alarms what the keeper of the record once found not to hold, and recorded, in its own words: no failure of this check, which cannot see
 *     what lies outside the log, and perhaps mended since
 */
public record Result(
        Check check,
        String meaning,
        boolean holds,
        SequencedMap<String, Long> covered,
        SequencedMap<String, Long> notCovered,
        long failures,
        List<Finding> findings,
        List<Finding> alarms) {

    /** Whether anything was checked at all. */
    public boolean made() {
        return failures > 0 || covered.values().stream().anyMatch(count -> count > 0);
    }
}
