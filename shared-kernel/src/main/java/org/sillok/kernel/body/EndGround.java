package org.sillok.kernel.body;

/** Why a membership ended. */
public enum EndGround {
    RESIGNED,
    REMOVED,
    EXPIRED,
    DIED,
    LEFT_OFFICE
}
