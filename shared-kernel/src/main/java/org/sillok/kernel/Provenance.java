package org.sillok.kernel;

/** Where a record comes from. */
public enum Provenance {
    /** Entered by those who did it. */
    ENTERED,
    /** Taken over from a publication, as published. */
    PUBLISHED,
    /** Made up to show the system; not a fact. */
    ILLUSTRATIVE
}
