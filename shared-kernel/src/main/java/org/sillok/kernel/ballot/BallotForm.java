package org.sillok.kernel.ballot;

/** How voters express what they want. */
public enum BallotForm {
    /** A set of projects, all alike. */
    APPROVAL,
    /** Points spread over projects. */
    POINTS,
    /** Projects in order, the best first. */
    RANKING
}
