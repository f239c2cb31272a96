package org.sillok.kernel.meeting;

/** Why a meeting is suspended. */
public enum Suspension {
    /** The chair called a pause. */
    CALLED,
    /** Fewer members are in the room than the quorum asks for. */
    QUORUM_LOST
}
