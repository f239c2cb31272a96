package org.sillok.command.motion;

import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.MotionId;

/** Records that nobody objected. */
record DeclareConsent(MotionId motion, Act act) implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
