package org.sillok.command.motion;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

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
import org.sillok.kernel.MotionId;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.MotionEvent;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.sillok.kernel.motion.MotionSubmitted;

/** A motion from its submission to its decision. Every fact of its own that it decides on came from an event. */
@Aggregate(type = "Motion", cache = "aggregateCache")
class Motion {

    @AggregateIdentifier
    private @Nullable MotionId id;

    private @Nullable MotionFacts facts;

    Motion() {} // Axon

    Motion(MotionSubmitted submitted) {
        apply(submitted);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordPublishedDecision told) {
        if (facts != null) throw new Refused(new MotionAlreadySubmitted(told.motion()));
        apply(Recomputation.of(told));
    }

    @CommandHandler
    void handle(ProposeAmendment asked) throws Exception {
        var submitted = Tabling.amendment(within(asked), asked);
        var degree = facts().requireBusiness().nextDegree();
        createNew(Motion.class, () -> new Motion(submitted));
        apply(new AmendmentProposed(asked.motion(), asked.amendment(), degree, asked.act()));
    }

    @CommandHandler
    void handle(SecondMotion asked) {
        apply(Tabling.seconded(within(asked), asked));
    }

    @CommandHandler
    void handle(WithdrawMotion asked) {
        apply(Tabling.withdrawn(after(asked), asked));
    }

    @CommandHandler
    void handle(DeferMotion asked) {
        apply(Tabling.deferred(after(asked), asked));
    }

    @CommandHandler
    void handle(TakeUpMotion asked) {
        apply(Tabling.takenUp(after(asked), asked));
    }

    @CommandHandler
    void handle(RecuseMember asked) {
        apply(Recusing.recused(within(asked), asked));
    }

    @CommandHandler
    void handle(OpenVoting asked) {
        apply(Opening.opened(after(asked), asked));
    }

    @CommandHandler
    void handle(CastVote asked) {
        apply(Polling.of(within(asked)).cast(asked));
    }

    @CommandHandler
    void handle(ChangeVote asked) {
        apply(Polling.of(within(asked)).changed(asked));
    }

    @CommandHandler
    void handle(RecordRollCall told) {
        apply(Polling.of(within(told)).rollCall(told));
    }

    @CommandHandler
    void handle(RecordSecretTally told) {
        apply(Polling.of(within(told)).secretTally(told));
    }

    @CommandHandler
    void handle(DeclareConsent told) {
        apply(Polling.of(within(told)).consent(told));
    }

    @CommandHandler
    void handle(CloseVoting asked) {
        apply(Closing.closed(after(asked), asked));
    }

    @CommandHandler
    void handle(GiveCastingVote asked) {
        Closing.tieBroken(after(asked), asked).forEach(event -> apply(event));
    }

    @CommandHandler
    void handle(AnnulDecision asked) {
        apply(Closing.annulled(after(asked), asked));
    }

    @EventSourcingHandler
    void on(MotionEvent event, @Timestamp Instant recordedAt) {
        id = event.motion();
        facts = MotionFacts.fold(facts, event, recordedAt);
    }

    /** The facts, for what happens while the motion stands where it does. */
    private MotionFacts within(Command asked) {
        Chronology.require(asked.act(), facts().since());
        return facts();
    }

    /** The facts, for what happens after everything that happened so far. */
    private MotionFacts after(Command asked) {
        Chronology.require(asked.act(), facts().latest());
        return facts();
    }

    private MotionFacts facts() {
        if (facts == null) throw new IllegalStateException(id + " was not submitted");
        return facts;
    }
}
