package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Recusal;
import org.sillok.projection.Trace;

/** How a round held here was decided, or that it is tied; whichever came last. */
record Result(Decision decision, List<MemberRecord> members, List<Recusal> recusals, Trace trace) {

    static @Nullable Result of(HeldRound round) {
        var closing = round.closing();
        if (closing != null)
            return new Result(closing.decision(), closing.members(), closing.recusals(), closing.trace());
        var tie = round.tie();
        return tie == null ? null : new Result(tie.decision(), tie.members(), tie.recusals(), tie.trace());
    }
}
