package org.sillok.projection.timeline;

import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.BallotCount;
import org.sillok.kernel.cycle.BallotingClosed;
import org.sillok.kernel.cycle.BallotingOpened;
import org.sillok.kernel.cycle.CategorySelection;
import org.sillok.kernel.cycle.CycleEstablished;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.cycle.CycleParametersChanged;
import org.sillok.kernel.cycle.PublishedProject;
import org.sillok.kernel.cycle.PublishedResultRecorded;
import org.sillok.kernel.cycle.SelectionComputed;
import org.sillok.kernel.cycle.SelectionConfirmed;
import org.sillok.kernel.cycle.StageClosed;
import org.sillok.kernel.cycle.StageExtended;
import org.sillok.kernel.cycle.StageOpened;
import org.sillok.kernel.cycle.VotersEnrolled;

/** What there is to tell of cycles, and the little there is to tell of ballots: never a class, never a choice. */
final class TellingCycle {

    private TellingCycle() {}

    static Telling tell(Telling telling, BallotEvent event) {
        telling.thing("cycle", event.cycle());
        return switch (event) {
            case BallotCast ignored -> telling;
            case BallotRecast ignored -> telling;
        };
    }

    static Telling tell(Telling telling, CycleEvent event) {
        telling.thing("cycle", event.cycle());
        return switch (event) {
            case CycleEstablished e -> established(telling, e);
            case CycleParametersChanged e ->
                telling.count("categories", e.parameters().categories().size())
                        .count("classes", e.parameters().classes().size());
            case StageOpened e -> telling.term("stage", e.stage()).moment("at", e.at());
            case StageClosed e -> telling.term("stage", e.stage()).moment("at", e.at());
            case StageExtended e -> telling.term("stage", e.stage()).moment("until", e.until());
            case VotersEnrolled e ->
                telling.text("class", e.voterClass())
                        .count("voters", e.enrolments().size());
            case BallotingOpened e ->
                telling.moment("at", e.at()).count("projects", e.projects().size());
            case BallotingClosed e -> telling.moment("at", e.at());
            case SelectionComputed e -> computed(telling, e);
            case PublishedResultRecorded e -> published(telling, e);
            case SelectionConfirmed ignored -> telling;
        };
    }

    private static Telling established(Telling telling, CycleEstablished e) {
        telling.thing("body", e.body())
                .sealed("title", e.title())
                .text("fiscalYear", e.fiscalYear())
                .count("categories", e.parameters().categories().size())
                .count("classes", e.parameters().classes().size());
        return e.budget() == null ? telling : telling.variant("budgeted").thing("budget", e.budget());
    }

    private static Telling computed(Telling telling, SelectionComputed e) {
        return ballots(telling, e.ballots())
                .count("funded", funded(e.selection()))
                .count(
                        "spent",
                        e.selection().categories().stream()
                                .mapToLong(CategorySelection::spent)
                                .sum());
    }

    private static Telling published(Telling telling, PublishedResultRecorded e) {
        ballots(telling, e.ballots())
                .text("source", e.source())
                .count(
                        "funded",
                        e.published().stream().filter(PublishedProject::funded).count())
                .count("deviations", e.deviations().size());
        return e.deviations().isEmpty() ? telling : telling.variant("deviating");
    }

    private static Telling ballots(Telling telling, BallotCount ballots) {
        return telling.count("ballots", ballots.counted()).count("voided", ballots.voided());
    }

    private static int funded(Selection selection) {
        return selection.categories().stream()
                .mapToInt(category -> category.funded().size())
                .sum();
    }
}
