package org.sillok.command.body;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.sillok.axon.CommandFault;
import org.sillok.axon.Origin;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.BodyRefusal;
import org.sillok.kernel.body.Membership;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Ends the terms that have run out, on the day on which they do. What is due follows from the record at every look, so
 * that nothing is forgotten by a restart; of several that watch, the first one ends a term and the others are refused.
 */
@Component
class TermWatch {

    private static final Logger LOG = LoggerFactory.getLogger(TermWatch.class);

    private final BodyRegister register;
    private final CommandGateway commands;
    private final Clock clock;

    TermWatch(BodyRegister register, CommandGateway commands, Clock clock) {
        this.register = register;
        this.commands = commands;
        this.clock = clock;
    }

    /** Looks at the calendar, and ends what has run out by today. */
    @Scheduled(fixedDelayString = "${sillok.term-watch:PT1M}")
    void look() {
        var now = clock.instant();
        for (var body : register.all()) {
            for (var one : body.memberships()) {
                var until = one.until();
                if (until != null && isDue(body, one, until, body.dayOf(now))) expire(body, one, until);
            }
        }
    }

    /** A publication says by itself when a term ended; and with the body, every term is over. */
    private boolean isDue(BodyFacts body, Membership membership, LocalDate until, LocalDate today) {
        return membership.endedOn() == null
                && !today.isBefore(until)
                && (body.dissolvedOn() == null || until.isBefore(body.dissolvedOn()))
                && !register.isPublished(body.body(), membership.id());
    }

    private void expire(BodyFacts body, Membership membership, LocalDate until) {
        var command = new ExpireTerm(body.body(), membership.id(), until, act(body, membership, until));
        try {
            commands.sendAndWait(new GenericCommandMessage<>(
                    command, Origin.of(ActorId.SYSTEM).metadata()));
            LOG.info("term {} of {} has run out", membership.id().value(), body.body());
        } catch (CommandExecutionException failed) {
            var why = failed.getDetails().orElse(null);
            if (!(why instanceof BodyRefusal || why instanceof CommandFault.StreamChanged)) throw failed;
            LOG.debug("somebody was faster: {}", why);
        }
    }

    /** What the calendar does, it does under the article that limits the term, as the day begins. */
    private static Act act(BodyFacts body, Membership membership, LocalDate until) {
        var group = body.charterOn(membership.from())
                .charter()
                .seatGroup(membership.seat().group())
                .orElseThrow(() -> new IllegalStateException("no such seat in the charter: " + membership));
        return new Act(
                ActorId.SYSTEM,
                Capacity.SYSTEM,
                null,
                new Authority.Cited(group.article().citation()),
                until.atStartOfDay(body.zone()).toInstant(),
                Provenance.ENTERED);
    }
}
