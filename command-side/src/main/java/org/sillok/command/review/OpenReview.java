package org.sillok.command.review;

import java.util.List;
import org.sillok.command.Command;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.review.Programme;

/** Give a topic panel programmes of a budget to review. */
record OpenReview(
        ReviewId review,
        BudgetId budget,
        BodyId panel,
        Commitment title,
        List<Programme> programmes,
        List<Evidence> evidence,
        Act act)
        implements Command {

    @Override
    public ReviewId target() {
        return review;
    }
}
