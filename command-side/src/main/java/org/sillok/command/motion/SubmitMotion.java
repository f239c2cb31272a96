package org.sillok.command.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.Act;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.motion.DocketId;

/**
 * Submits a motion on a matter of a meeting's agenda. The docket of the session decides whether the matter may come up.
 *
 * @param earlier what became of the motions on this matter, and of the one to be reconsidered
 * @param docketed how far the docket was read to find them
 */
record SubmitMotion(
        DocketId docket,
        MotionId motion,
        AgendaItemId agendaItem,
        Draft draft,
        @Nullable MotionId reconsiders,
        Sitting sitting,
        Standing mover,
        List<Fate> earlier,
        Evidence docketed,
        Act act)
        implements Command {

    @Override
    public DocketId target() {
        return docket;
    }
}
