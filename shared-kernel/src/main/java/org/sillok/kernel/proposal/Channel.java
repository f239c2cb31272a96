package org.sillok.kernel.proposal;

/** The way a proposal came in. */
public enum Channel {
    ONLINE,
    MAIL,
    IN_PERSON,
    MEETING,
    /** Taken over from another system or a publication. */
    IMPORT
}
