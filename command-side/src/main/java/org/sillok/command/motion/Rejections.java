package org.sillok.command.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.MotionRefusal.RejectedInThisSession;

/** The rule that what a session has rejected is not put to it again (일사부재의), unless it is reconsidered. */
final class Rejections {

    private Rejections() {}

    /** @param others what became of the other motions on the matter */
    static void require(
            String matter, SessionId session, MotionId motion, @Nullable MotionId reconsiders, List<Fate> others) {
        for (var fate : others) {
            var rejected = matter.equals(fate.matter()) && fate.rejectedIn(session);
            if (rejected && !fate.motion().equals(reconsiders) && !reconsidered(fate, others)) {
                throw new Refused(new RejectedInThisSession(motion, matter, session, fate.motion()));
            }
        }
    }

    private static boolean reconsidered(Fate rejected, List<Fate> fates) {
        return fates.stream().anyMatch(fate -> rejected.motion().equals(fate.reconsiders()) && fate.decided());
    }
}
