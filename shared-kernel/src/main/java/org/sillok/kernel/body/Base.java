package org.sillok.kernel.body;

/** Of what number a majority is a part. */
public enum Base {
    /** All seats of the charter (정수). */
    SEATS,
    /** Members in office at that moment, the chair included, vacant seats not (재적). */
    IN_OFFICE,
    /** Members in the room when the resolution is taken (출석). */
    PRESENT,
    /** Votes for and against. */
    CAST,
    /** Votes for, against and abstaining. */
    YES_NO_ABSTAIN
}
