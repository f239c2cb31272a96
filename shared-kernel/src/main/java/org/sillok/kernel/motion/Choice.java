package org.sillok.kernel.motion;

/** How a member votes. */
public enum Choice {
    YES,
    NO,
    ABSTAIN
}
