package org.sillok.kernel.cycle;

/** Whether sums of the choices are shown while people still vote. Who has voted in which class is counted in any case. */
public enum LiveTally {
    NEVER_BEFORE_CLOSING,
    WHILE_VOTING
}
