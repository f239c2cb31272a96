package org.sillok.projection.cycle;

import java.util.List;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.kernel.cycle.CategoryTally;

/**
 * The choices counted so far; nothing where the cycle's rules do not tell them yet.
 *
 * @param told whether sums are told at this moment
 * @param leftOut classes that are not counted here, for too few have voted in them so far
 */
public record TallyFile(CycleId cycle, boolean told, List<VoterClassId> leftOut, List<CategoryTally> categories) {

    public TallyFile {
        leftOut = List.copyOf(leftOut);
        categories = List.copyOf(categories);
    }
}
