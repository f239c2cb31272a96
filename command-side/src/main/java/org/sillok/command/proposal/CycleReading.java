package org.sillok.command.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.cycle.Stage;
import org.sillok.kernel.proposal.ProposalRefusal.StageNotOpen;

/**
 * What a proposal has to know of its cycle.
 *
 * @param open the stages that are open at the time of the act
 * @param minimumProposers how many its category asks for; absent where the cycle has no such category
 */
record CycleReading(
        CycleId cycle, List<Stage> open, @Nullable Integer minimumProposers, Evidence evidence) {

    CycleReading {
        open = List.copyOf(open);
    }

    /** @throws Refused when none of these stages is open */
    void requireOpen(Stage... needed) {
        for (var stage : needed) if (open.contains(stage)) return;
        throw new Refused(new StageNotOpen(cycle, needed[0], open.isEmpty() ? "none" : open.toString()));
    }
}
