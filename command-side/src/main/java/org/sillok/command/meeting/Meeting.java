package org.sillok.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Chronology;
import org.sillok.command.Command;
import org.sillok.command.Refused;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MeetingRefusal.MeetingAlreadyConvened;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.kernel.meeting.Suspension;

/** A meeting from its notice to its end. Every fact of its own that it decides on came from an event. */
@Aggregate(type = "Meeting", cache = "aggregateCache")
class Meeting {

    @AggregateIdentifier
    private @Nullable MeetingId id;

    private @Nullable MeetingFacts facts;

    Meeting() {} // Axon

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ConveneMeeting asked) {
        requireNew(asked.meeting());
        apply(Convening.convened(asked));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordPublishedMeeting told) {
        requireNew(told.meeting());
        apply(new PublishedMeetingRecorded(
                told.meeting(),
                told.body(),
                told.heldAt(),
                told.place(),
                told.attendance(),
                told.agenda(),
                told.act()));
    }

    @CommandHandler
    void handle(AddAgendaItem asked) {
        apply(new Agenda(states().notOver()).with(asked));
    }

    @CommandHandler
    void handle(WithdrawAgendaItem asked) {
        apply(new Agenda(states().notOver()).without(asked));
    }

    @CommandHandler
    void handle(ReorderAgenda asked) {
        apply(new Agenda(states().notOver()).reordered(asked));
    }

    @CommandHandler
    void handle(PostponeMeeting asked) {
        apply(Convening.postponed(states().convened(), asked));
    }

    @CommandHandler
    void handle(CancelMeeting asked) {
        states().convened();
        apply(new MeetingCancelled(asked.meeting(), asked.act()));
    }

    @CommandHandler
    void handle(RecordArrival told) {
        apply(new Sitting(states().notOver()).arrived(told));
    }

    @CommandHandler
    void handle(RecordDeparture told) {
        apply(new Sitting(states().notOver()).departed(told));
        var now = new Sitting(facts());
        if (now.lacksQuorum()) apply(now.suspended(told.act()));
    }

    @CommandHandler
    void handle(OpenMeeting asked) {
        states().convened();
        apply(new Sitting(facts()).opened(asked));
    }

    @CommandHandler
    void handle(SuspendMeeting asked) {
        states().open();
        following(asked);
        apply(new MeetingSuspended(asked.meeting(), Suspension.CALLED, null, asked.act()));
    }

    @CommandHandler
    void handle(ResumeMeeting asked) {
        var paused = states().suspended();
        following(asked);
        apply(new Sitting(facts()).resumed(paused, asked));
    }

    @CommandHandler
    void handle(AdjournMeeting asked) {
        states().begun();
        following(asked);
        apply(new MeetingAdjourned(asked.meeting(), asked.act()));
    }

    @EventSourcingHandler
    void on(MeetingEvent event, @Timestamp Instant recordedAt) {
        id = event.meeting();
        facts = MeetingFacts.fold(facts, event, recordedAt);
    }

    private void requireNew(MeetingId asked) {
        if (facts != null) throw new Refused(new MeetingAlreadyConvened(asked));
    }

    /** Whoever presides does one thing after the other. */
    private void following(Command asked) {
        Chronology.require(asked.act(), facts().times().presided());
    }

    private States states() {
        return new States(facts());
    }

    private MeetingFacts facts() {
        if (facts == null) throw new IllegalStateException(id + " is not convened");
        return facts;
    }
}
