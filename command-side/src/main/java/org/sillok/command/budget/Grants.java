package org.sillok.command.budget;

import org.sillok.kernel.MotionId;

/** Answers what motions grant; the area motion, which reads them, implements it. */
public interface Grants {

    /** What the record says of a motion now. @throws org.sillok.command.Refused when there is no such motion */
    Granted of(MotionId motion);
}
