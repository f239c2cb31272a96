package org.sillok.kernel.privacy;

/** Who sees something. */
public enum Readers {
    EVERYBODY,
    /** Clerks and administrators. */
    OFFICE
}
