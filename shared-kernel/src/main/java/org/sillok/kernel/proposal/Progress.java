package org.sillok.kernel.proposal;

/** How far a funded project has come. */
public enum Progress {
    STARTED,
    DELAYED,
    DONE,
    GIVEN_UP;

    /** Whether nothing can follow but the closing. */
    public boolean last() {
        return this == DONE || this == GIVEN_UP;
    }
}
