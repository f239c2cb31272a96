package org.sillok.kernel.proposal;

/** What a site check found (현장확인). */
public enum Feasibility {
    FEASIBLE,
    FEASIBLE_WITH_CHANGES,
    NOT_FEASIBLE
}
