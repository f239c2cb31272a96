package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Checked;

/** Holds what is counted here against what an event tells, number by number. */
final class Comparison {

    private final List<String> differences = new ArrayList<>();

    Comparison of(String what, @Nullable Object counted, @Nullable Object told) {
        if (!Objects.equals(counted, told)) differences.add("%s: counted %s, told %s".formatted(what, counted, told));
        return this;
    }

    /** Fails the check at a position unless everything was the same. */
    void at(long position, String what, Checked check) {
        if (!differences.isEmpty()) check.failed(position, what, String.join("; ", differences));
    }
}
