package org.sillok.command.intake;

import org.sillok.kernel.MotionId;

/** Answers whether a motion that somebody invokes as authority carries it. */
public interface Motions {

    /** Refuses when the motion is unknown, was not adopted, or is no longer in force. */
    void requireAdopted(MotionId motion);
}
