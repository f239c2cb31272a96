package org.sillok.command.motion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.PublishedVote;

/** Takes a decision over as published; for the recomputation, the charter and roll of that day and who attended. */
public record RecordPublishedDecision(
        MotionId motion,
        BodyId body,
        @Nullable MeetingId meeting,
        LocalDate on,
        Commitment title,
        Citation source,
        @Nullable String majority,
        List<PublishedVote> votes,
        Outcome published,
        Roll roll,
        Charter charter,
        @Nullable Attended attended,
        Evidence evidence,
        Act act)
        implements Command {

    @Override
    public MotionId target() {
        return motion;
    }
}
