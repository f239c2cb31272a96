package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.Event;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Slug;

/** A motion brought a matter before the session. The docket is what keeps a rejected matter from coming back in it. */
@EventType("matter-docketed")
public record MatterDocketed(DocketId docket, String matter, MotionId motion, Act act) implements Event {

    public MatterDocketed {
        Slug.require(matter);
    }

    @Override
    public DocketId stream() {
        return docket;
    }
}
