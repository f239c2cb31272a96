package org.sillok.auditor.recount;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.EventListener;
import org.sillok.auditor.log.LoggedEvent;
import org.sillok.kernel.Event;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.budget.BudgetEvent;
import org.sillok.kernel.catalog.EventCatalog;
import org.sillok.kernel.catalog.UnreadableEvent;
import org.sillok.kernel.cycle.CycleEvent;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.proposal.ProposalEvent;

/** Counts every decision, every cycle and every budget again. It decodes no event that it does not need. */
public final class Recounting implements EventListener {

    private static final Set<String> BALLOTS = names(List.of(BallotEvent.class));
    private static final Set<String> NEEDED = names(List.of(
            BodyEvent.class,
            MeetingEvent.class,
            MotionEvent.class,
            BudgetEvent.class,
            CycleEvent.class,
            BallotEvent.class,
            ProposalEvent.class));

    private final Checked events;
    private final Seen seen = new Seen();
    private final Decisions decisions;
    private final Cycles cycles;
    private final Budgets budgets;
    private long decoded;

    public Recounting(Findings findings) {
        var motions = new Motions();
        this.events = findings.of(Check.EVENTS);
        this.decisions = new Decisions(findings.of(Check.DECISIONS), motions, seen);
        this.cycles = new Cycles(findings.of(Check.CYCLES), motions);
        this.budgets = new Budgets(findings.of(Check.BUDGETS), motions, cycles);
    }

    private static Set<String> names(List<Class<? extends Event>> families) {
        return EventCatalog.all().stream()
                .filter(entry -> families.stream().anyMatch(family -> family.isAssignableFrom(entry.type())))
                .map(EventCatalog.Entry::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean asksFor(String type) {
        return NEEDED.contains(type);
    }

    @Override
    public void event(LoggedEvent event) {
        var type = event.leaf().type();
        if (!NEEDED.contains(type)) return;
        var stream = event.leaf().aggregate();
        if (event.payload() == null) {
            if (BALLOTS.contains(type) && stream != null) cycles.ballot(event.position(), stream, null);
            return;
        }
        try {
            take(event.recorded());
            decoded++;
        } catch (UnreadableEvent | InvalidValue e) {
            events.failed(event.position(), "the payload is no event", "" + e.getMessage());
        }
    }

    private void take(RecordedEvent recorded) {
        var event = recorded.event();
        if (!event.stream().toString().equals(recorded.stream())) {
            events.failed(
                    recorded.position(),
                    "the event is of another stream than its leaf says",
                    event.stream().toString());
        }
        switch (event) {
            case BodyEvent e -> seen.take(e);
            case MeetingEvent e -> seen.take(e);
            case MotionEvent e -> decisions.take(recorded, e);
            case BudgetEvent e -> budgets.take(recorded.position(), e);
            case CycleEvent e -> cycles.take(recorded, e);
            case BallotEvent e -> cycles.ballot(recorded.position(), recorded.stream(), e);
            case ProposalEvent e -> cycles.take(recorded.position(), e);
            default -> {}
        }
    }

    @Override
    public void end() {
        events.covered("events that a count needs, decoded", decoded);
        decisions.end();
        cycles.end();
        budgets.end();
    }
}
