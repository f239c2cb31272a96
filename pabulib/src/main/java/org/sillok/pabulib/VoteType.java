package org.sillok.pabulib;

import java.util.Optional;
import java.util.stream.Stream;

/** How the voters of an election voted. */
public enum VoteType {
    APPROVAL("approval"),
    /** Approval of exactly one. */
    CHOOSE_1("choose-1"),
    /** Points out of a sum, which are money-like. */
    CUMULATIVE("cumulative"),
    /** Points for each project by itself. */
    SCORING("scoring"),
    ORDINAL("ordinal");

    private final String written;

    VoteType(String written) {
        this.written = written;
    }

    /** As it stands in a file. */
    public String written() {
        return written;
    }

    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    static Optional<VoteType> of(String written) {
        return Stream.of(values()).filter(one -> one.written.equals(written)).findFirst();
    }
}
