package org.sillok.auditor.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The checks of one audit, in their order. One thread at a time. */
public final class Findings {

    private final Map<Check, Checked> checks = new EnumMap<>(Check.class);

    /** The check, begun when it is asked for first. */
    public Checked of(Check check) {
        return checks.computeIfAbsent(check, Checked::new);
    }

    public boolean hold() {
        return checks.values().stream().allMatch(Checked::holds);
    }

    public List<Result> results() {
        return checks.values().stream().map(Checked::result).toList();
    }
}
