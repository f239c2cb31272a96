package org.sillok.command.review;

import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Readings;
import org.sillok.kernel.Event;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.review.ProgrammeId;
import org.sillok.kernel.review.ReviewEvent;
import org.sillok.kernel.review.ReviewFacts;
import org.sillok.kernel.review.ReviewRefusal.UnknownProgramme;
import org.sillok.kernel.review.ReviewRefusal.UnknownReview;
import org.springframework.stereotype.Component;

/** What a review has to know of its budget. */
@Component
class BudgetMoves {

    private final EventLog log;
    private final Readings<ReviewFacts> reviews;

    BudgetMoves(EventLog log) {
        this.log = log;
        this.reviews =
                new Readings<>(log, (facts, recorded) -> ReviewFacts.fold(facts, (ReviewEvent) recorded.event()));
    }

    /** By how much an event of the budget changed the line of a programme; by nothing where there is no such event. */
    LineMove move(ReviewId review, ProgrammeId programme, long sequence) {
        var facts = reviews.read(review)
                .orElseThrow(() -> new Refused(new UnknownReview(review)))
                .facts();
        var line = facts.programme(programme)
                .orElseThrow(() -> new Refused(new UnknownProgramme(review, programme)))
                .line();
        var budget = facts.budget().toString();
        var delta = log.stream(budget, sequence).stream()
                .filter(recorded -> recorded.sequence() == sequence)
                .mapToLong(recorded -> delta(recorded.event(), line))
                .sum();
        return new LineMove(delta, new Evidence(budget, sequence));
    }

    private static long delta(Event event, LineId line) {
        return switch (event) {
            case BudgetAmended e ->
                e.changes().stream()
                        .filter(change -> change.line().equals(line))
                        .mapToLong(LineChange::delta)
                        .sum();
            case AmountTransferred e -> moved(e, line);
            default -> 0;
        };
    }

    private static long moved(AmountTransferred e, LineId line) {
        if (e.to().equals(line)) return e.amount();
        return e.from().equals(line) ? -e.amount() : 0;
    }
}
