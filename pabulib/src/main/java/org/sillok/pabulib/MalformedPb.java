package org.sillok.pabulib;

import java.util.Locale;

/** A file that is no valid .pb: the line, from 1, at which a rule is broken, and how. */
public final class MalformedPb extends IllegalArgumentException {

    private final int line;
    private final PbRule rule;

    MalformedPb(int line, PbRule rule, String found) {
        super("line %d: %s: %s"
                .formatted(line, rule.name().toLowerCase(Locale.ROOT).replace('_', ' '), found));
        this.line = line;
        this.rule = rule;
    }

    public int line() {
        return line;
    }

    public PbRule rule() {
        return rule;
    }
}
