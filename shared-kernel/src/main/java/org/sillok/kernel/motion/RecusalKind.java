package org.sillok.kernel.motion;

/** Why a member stays out of a decision. */
public enum RecusalKind {
    /** Excluded by law (제척). */
    BY_LAW,
    /** Challenged, and the body agreed (기피). */
    CHALLENGED,
    /** Declared by the member (회피). */
    SELF_DECLARED
}
