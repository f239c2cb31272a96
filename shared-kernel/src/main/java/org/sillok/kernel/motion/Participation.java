package org.sillok.kernel.motion;

/** What a member in office did in a voting round. These are different things and never merge. */
public enum Participation {
    YES,
    NO,
    ABSTAINED,
    /** In the room, and took part in a secret vote. */
    VOTED,
    /** In the room, and let the motion pass by consent. */
    CONSENTED,
    /** In the room, and did not vote. */
    NOT_VOTING,
    RECUSED,
    /** Was at the meeting, and not in the room when voting closed. */
    LEFT,
    /** Was not at the meeting. */
    ABSENT
}
