package org.sillok.command.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.CommandFault;
import org.sillok.axon.CommandOutcome;
import org.sillok.axon.Erasures;
import org.sillok.axon.Origin;
import org.sillok.axon.Request;
import org.sillok.command.Command;
import org.sillok.http.Caller;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Carries commands out: their texts are durable first, then the events, and only then is there an answer. */
@Component
class Intake {

    private final CommandGateway commands;
    private final Vault vault;
    private final Erasures erasures;
    private final Clock clock;
    private final ObjectProvider<Motions> motions;
    private final Repeats repeats;

    Intake(
            CommandGateway commands,
            Vault vault,
            Erasures erasures,
            Clock clock,
            ObjectProvider<Motions> motions,
            Repeats repeats) {
        this.commands = commands;
        this.vault = vault;
        this.erasures = erasures;
        this.clock = clock;
        this.motions = motions;
        this.repeats = repeats;
    }

    Clock clock() {
        return clock;
    }

    Motions motions() {
        return motions.getObject();
    }

    Sealing newSealing() {
        return new Sealing(vault);
    }

    ResponseEntity<?> carryOut(Command command, Caller caller, Conditions conditions, Sealing sealing) {
        sealing.refuseAbout(erasures::isErased);
        if (!conditions.dryRun()) sealing.keep();
        try {
            return Answer.of(dispatch(command, caller, conditions)).response();
        } catch (CommandExecutionException failure) {
            var details = failure.getDetails().orElse(null);
            if (details instanceof WouldRecord would)
                return Answer.of(would, sealing).response();
            if (details instanceof CommandFault.KeyAlreadyUsed used) return repeats.answerTo(used.key());
            if (details instanceof Refusal || details instanceof CommandFault) sealing.forget();
            throw failure;
        }
    }

    /** Carries a command out so that neither its events nor any request leads to the caller; nothing of it is sealed. */
    CommandOutcome carryOutUnnamed(Command command, Conditions conditions) {
        var metadata = new HashMap<String, Object>(conditions.metadata());
        metadata.putAll(Origin.UNNAMED);
        return outcome(command, metadata);
    }

    private CommandOutcome dispatch(Command command, Caller caller, Conditions conditions) {
        var origin = Origin.of(caller.actor());
        @Nullable Request request = conditions.dryRun() ? null : Repeats.current();
        var metadata = new HashMap<String, Object>(conditions.metadata());
        metadata.putAll((request == null ? origin : origin.with(request)).metadata());
        return outcome(command, metadata);
    }

    private CommandOutcome outcome(Command command, Map<String, ?> metadata) {
        CommandOutcome outcome = commands.sendAndWait(new GenericCommandMessage<>(command, metadata));
        if (outcome == null) throw new IllegalStateException("a command that was carried out has an outcome");
        return outcome;
    }
}
