package org.sillok.projection.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.custody.CustodyEvent;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.document.DocumentEvent;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.person.PersonEvent;
import org.sillok.kernel.plan.PlanEvent;
import org.sillok.kernel.plan.PlanningScheduled;
import org.sillok.kernel.proposal.ProposalEvent;
import org.sillok.kernel.redaction.TextRedacted;
import org.sillok.kernel.review.ReviewEvent;
import org.sillok.projection.Key;
import org.sillok.projection.Projection;

/** One view per event, in the order of the record: its id is the position, so that it is found without a search. */
public final class Timeline implements Projection<TimelineEntry> {

    public static final Timeline PROJECTION = new Timeline();

    private Timeline() {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Class<TimelineEntry> view() {
        return TimelineEntry.class;
    }

    @Override
    public boolean once() {
        return true;
    }

    /** The key of the entry at a position. */
    public static Key key(long position) {
        return Key.of(Key.padded(position));
    }

    @Override
    public List<Key> keys(RecordedEvent recorded) {
        return List.of(key(recorded.position()));
    }

    @Override
    public TimelineEntry fold(Key key, @Nullable TimelineEntry before, RecordedEvent recorded) {
        return entry(recorded);
    }

    static TimelineEntry entry(RecordedEvent recorded) {
        var type = EventCatalog.of(recorded.event().getClass());
        if (type == null) throw new IllegalStateException("not an event of the record: " + recorded.event());
        var act = recorded.event().act();
        var telling = telling(recorded);
        return new TimelineEntry(
                recorded.position(),
                recorded.id(),
                recorded.stream(),
                recorded.sequence(),
                type.name(),
                telling.variant(),
                recorded.recordedAt(),
                recorded.occurredAt(),
                act.actor(),
                act.capacity(),
                act.reason(),
                act.authority(),
                act.provenance(),
                telling.concerns(),
                telling.facts());
    }

    private static Telling telling(RecordedEvent recorded) {
        var telling = new Telling(recorded.stream());
        return switch (recorded.event()) {
            case PersonEvent event -> TellingPerson.tell(telling, event);
            case BodyEvent event -> TellingBody.tell(telling, event);
            case MeetingEvent event -> TellingMeeting.tell(telling, event);
            case MotionEvent event -> TellingMotion.tell(telling, event);
            case MatterDocketed event -> TellingMotion.tell(telling, event);
            case BudgetEvent event -> TellingBudget.tell(telling, event);
            case DocumentEvent event -> TellingDocument.tell(telling, event);
            case CycleEvent event -> TellingCycle.tell(telling, event);
            case BallotEvent event -> TellingCycle.tell(telling, event);
            case ProposalEvent event -> TellingProposal.tell(telling, event);
            case ReviewEvent event -> TellingReview.tell(telling, event);
            case PlanningScheduled event -> TellingPlan.tell(telling, event);
            case PlanEvent event -> TellingPlan.tell(telling, event);
            case CustodyEvent event -> TellingCustody.tell(telling, event);
            case TextRedacted event -> TellingDocument.tell(telling, event);
            default -> throw new IllegalStateException("nobody tells of " + recorded.event());
        };
    }
}
