package org.sillok.kernel.proposal;

/** What the screening found (적격심사). */
public enum Screening {
    ELIGIBLE,
    INELIGIBLE
}
