package org.sillok.auditor;

/** How the tool ends; documented in the help and in docs/auditing.md. */
final class Exit {

    static final int HOLDS = 0;
    static final int DOES_NOT_HOLD = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int DEFECT = 4;

    private Exit() {}

    static int of(boolean holds) {
        return holds ? HOLDS : DOES_NOT_HOLD;
    }
}
