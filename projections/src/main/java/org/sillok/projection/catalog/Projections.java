package org.sillok.projection.catalog;

import java.util.List;
import java.util.Optional;
import org.sillok.projection.Projection;
import org.sillok.projection.body.Bodies;
import org.sillok.projection.body.Charters;
import org.sillok.projection.body.Memberships;
import org.sillok.projection.body.Offices;
import org.sillok.projection.budget.BudgetChanges;
import org.sillok.projection.budget.Budgets;
import org.sillok.projection.cycle.Ballots;
import org.sillok.projection.cycle.CycleResults;
import org.sillok.projection.cycle.Cycles;
import org.sillok.projection.cycle.Turnouts;
import org.sillok.projection.document.Attachments;
import org.sillok.projection.document.Documents;
import org.sillok.projection.meeting.Attendances;
import org.sillok.projection.meeting.CalendarEntries;
import org.sillok.projection.meeting.Meetings;
import org.sillok.projection.motion.Decisions;
import org.sillok.projection.motion.MemberVotes;
import org.sillok.projection.motion.MotionListings;
import org.sillok.projection.motion.Motions;
import org.sillok.projection.motion.Rounds;
import org.sillok.projection.motion.Votes;
import org.sillok.projection.person.Persons;
import org.sillok.projection.plan.PlanBoard;
import org.sillok.projection.plan.Plannings;
import org.sillok.projection.plan.Plans;
import org.sillok.projection.proposal.Board;
import org.sillok.projection.proposal.Proposals;
import org.sillok.projection.review.Reviews;
import org.sillok.projection.timeline.ProposalStories;
import org.sillok.projection.timeline.Timeline;

/** Every read model there is. */
public final class Projections {

    public static final List<Projection<?>> ALL = List.of(
            Persons.PROJECTION,
            Bodies.PROJECTION,
            Charters.PROJECTION,
            Memberships.PROJECTION,
            Offices.PROJECTION,
            Motions.PROJECTION,
            Rounds.PROJECTION,
            Votes.PROJECTION,
            MotionListings.PROJECTION,
            Decisions.PROJECTION,
            MemberVotes.PROJECTION,
            Meetings.PROJECTION,
            CalendarEntries.PROJECTION,
            Attendances.PROJECTION,
            Budgets.PROJECTION,
            BudgetChanges.PROJECTION,
            Proposals.PROJECTION,
            Board.PROJECTION,
            ProposalStories.PROJECTION,
            Reviews.PROJECTION,
            Plannings.PROJECTION,
            Plans.PROJECTION,
            PlanBoard.PROJECTION,
            Cycles.PROJECTION,
            Turnouts.PROJECTION,
            Ballots.PROJECTION,
            CycleResults.PROJECTION,
            Documents.PROJECTION,
            Attachments.PROJECTION,
            Timeline.PROJECTION);

    private Projections() {}

    /** The read model of that name. */
    public static Optional<Projection<?>> named(String name) {
        return ALL.stream()
                .filter(projection -> projection.name().equals(name))
                .<Projection<?>>map(projection -> projection)
                .findFirst();
    }
}
