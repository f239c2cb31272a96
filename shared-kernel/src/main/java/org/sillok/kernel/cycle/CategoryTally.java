package org.sillok.kernel.cycle;

import java.util.List;
import org.sillok.kernel.ballot.CategoryId;

/** The count of one category: every class, and every project by rank (equals in the order of their names). */
public record CategoryTally(CategoryId category, long envelope, List<ClassTurnout> turnout, List<Standing> standings) {

    public CategoryTally {
        turnout = List.copyOf(turnout);
        standings = List.copyOf(standings);
    }
}
