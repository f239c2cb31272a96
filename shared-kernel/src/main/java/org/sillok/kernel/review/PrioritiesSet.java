package org.sillok.kernel.review;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.ReviewId;

/**
 * The panel put the programmes in the order of their importance, by a motion of its own (우선순위).
 *
 * @param order every programme of the review once, the most important first
 */
@EventType("priorities-set")
public record PrioritiesSet(ReviewId review, List<ProgrammeId> order, MotionId motion, Evidence evidence, Act act)
        implements ReviewEvent {

    public PrioritiesSet {
        order = List.copyOf(order);
    }
}
