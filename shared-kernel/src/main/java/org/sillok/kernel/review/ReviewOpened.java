package org.sillok.kernel.review;

import java.util.List;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.ReviewId;

/**
 * A topic panel was given programmes of a budget to review.
 *
 * @param panel the body whose motions are its opinions
 * @param programmes each once, with the line that pays for it
 */
@EventType("review-opened")
public record ReviewOpened(
        ReviewId review,
        BudgetId budget,
        BodyId panel,
        Commitment title,
        List<Programme> programmes,
        List<Evidence> evidence,
        Act act)
        implements ReviewEvent {

    private static final int MOST = 1_000;

    public ReviewOpened {
        programmes = List.copyOf(programmes);
        evidence = List.copyOf(evidence);
        var names = programmes.stream().map(Programme::id).distinct().count();
        if (programmes.isEmpty() || programmes.size() > MOST || names != programmes.size()) {
            throw new InvalidValue("programmes", "1 to " + MOST + ", each named once", programmes.size());
        }
    }
}
