package org.sillok.kernel.motion;

/** What came of a voting round. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    /** A tie that the chair has to break. */
    TIED,
    /** Too few took part for any decision; the motion may be put to the vote again. */
    INQUORATE
}
