package org.sillok.kernel.motion;

/** How a voting round is taken. */
public enum Method {
    /** By name, each vote on the record (기명). */
    ROLL_CALL,
    /** Counts and turnout only, for the matters that the charter lists (무기명). */
    SECRET,
    /** Without a vote, since nobody objects (이의 없음). */
    CONSENT
}
