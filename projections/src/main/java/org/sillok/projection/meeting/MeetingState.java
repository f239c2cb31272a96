package org.sillok.projection.meeting;

/** Where a meeting stands. */
public enum MeetingState {
    CONVENED,
    CANCELLED,
    OPEN,
    SUSPENDED,
    ADJOURNED,
    /** Taken over from a publication, as held. */
    PUBLISHED
}
