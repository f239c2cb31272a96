package org.sillok.auditor.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** One check while it goes on: what it covered, what it could not, and what did not hold. One thread at a time. */
public final class Checked {

    /** More than this are counted, and not told one by one. */
    static final int MOST_FINDINGS = 1_000;

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::position, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Check check;
    private final SequencedMap<String, Long> covered = new LinkedHashMap<>();
    private final SequencedMap<String, Long> uncovered = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> alarms = new ArrayList<>();
    private long failures;

    public Checked(Check check) {
        this.check = check;
    }

    /** So many of something were checked. */
    public void covered(String what, long count) {
        add(covered, what, count);
    }

    /** So many of something could not be checked. */
    public void uncovered(String what, long count) {
        add(uncovered, what, count);
    }

    private static void add(Map<String, Long> counts, String what, long count) {
        counts.merge(what, count, Long::sum);
    }

    /** Something does not hold that is of no single event. */
    public void failed(String what, String detail) {
        add(new Finding(null, null, what, detail));
    }

    /** Something does not hold at a position. The same at the next position is told together with it. */
    public void failed(long position, String what, String detail) {
        var before = findings.isEmpty() ? null : findings.getLast();
        if (before != null && before.what().equals(what) && endsAt(before, position - 1)) {
            failures++;
            findings.set(findings.size() - 1, new Finding(before.position(), position, what, before.detail()));
        } else {
            add(new Finding(position, position, what, detail));
        }
    }

    /** Something does not hold somewhere in a range. */
    public void failed(long first, long last, String what, String detail) {
        add(new Finding(first, last, what, detail));
    }

    /** The record itself tells, at a position, that something was found not to hold. */
    public void alarm(long position, String what) {
        if (alarms.size() < MOST_FINDINGS) alarms.add(new Finding(position, position, what, ""));
        else uncovered("alarms of the record beyond the first thousand, which are not named", 1);
    }

    private static boolean endsAt(Finding before, long position) {
        @Nullable Long last = before.last();
        return last != null && last == position;
    }

    private void add(Finding finding) {
        failures++;
        if (findings.size() < MOST_FINDINGS) findings.add(finding);
    }

    public boolean holds() {
        return failures == 0;
    }

    /** What came of it. */
    public Result result() {
        return new Result(
                check,
                check.meaning(),
                holds(),
                Collections.unmodifiableSequencedMap(covered),
                Collections.unmodifiableSequencedMap(uncovered),
                failures,
                findings.stream().sorted(ORDER).toList(),
                List.copyOf(alarms));
    }
}
