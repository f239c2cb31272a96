package org.sillok.kernel.body;

/** What a member presides over. */
public enum Office {
    CHAIR,
    VICE_CHAIR
}
