package org.sillok.standalone.legistar;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.CommandFault.KeyAlreadyUsed;
import org.sillok.axon.Idempotency;
import org.sillok.axon.Origin;
import org.sillok.axon.Request;
import org.sillok.command.Command;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Refusal;

/** Sends commands the way everybody's commands go, many at a time; those of one lane one after another. */
final class Courier {

    private static final int AT_ONCE = 64;

    private final CommandGateway commands;
    private final Idempotency idempotency;
    private final Seals seals;
    private final Origin origin;
    private final Progress progress;

    Courier(CommandGateway commands, Idempotency idempotency, Seals seals, ActorId actor, Progress progress) {
        this.commands = commands;
        this.idempotency = idempotency;
        this.seals = seals;
        this.origin = Origin.of(actor);
        this.progress = progress;
    }

    /** A command ready to be sent. */
    private record Parcel(Request request, Command command) {}

    /** Delivers errands that have nothing to do with each other. */
    void deliver(List<Errand> errands) {
        deliverLanes(errands.stream().map(List::of).toList());
    }

    /** Delivers lanes of errands, side by side. */
    void deliverLanes(List<List<Errand>> lanes) {
        var parcels =
                lanes.stream().map(this::pack).filter(lane -> !lane.isEmpty()).toList();
        seals.keep();
        var free = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var lanesUnderWay = parcels.stream()
                    .<Future<?>>map(lane -> threads.submit(() -> send(lane, free)))
                    .toList();
            lanesUnderWay.forEach(Courier::await);
        }
    }

    private List<Parcel> pack(List<Errand> lane) {
        return lane.stream()
                .filter(this::isNew)
                .map(errand -> new Parcel(errand.request(), errand.command().get()))
                .toList();
    }

    private boolean isNew(Errand errand) {
        var request = errand.request();
        var answered = idempotency.find(request.key());
        if (answered.isEmpty()) return true;
        if (answered.get().fingerprint().equals(request.fingerprint())) progress.repeated();
        else progress.changed(request.key());
        return false;
    }

    private void send(List<Parcel> lane, Semaphore free) {
        for (var parcel : lane) {
            free.acquireUninterruptibly();
            try {
                send(parcel);
            } finally {
                free.release();
            }
        }
    }

    private void send(Parcel parcel) {
        var message = GenericCommandMessage.asCommandMessage(parcel.command())
                .withMetaData(origin.with(parcel.request()).metadata());
        try {
            commands.send(message).join();
            progress.recorded();
        } catch (CompletionException failed) {
            answer(parcel, failed.getCause());
        }
    }

    /** A refusal is told and the import goes on; what is no answer ends it. */
    private void answer(Parcel parcel, @Nullable Throwable cause) {
        var details = cause instanceof CommandExecutionException told
                ? told.getDetails().orElse(null)
                : null;
        if (details instanceof Refusal refusal)
            progress.refused(parcel.request().key(), refusal);
        else if (details instanceof KeyAlreadyUsed) progress.repeated();
        else
            throw new IllegalStateException(
                    "could not record " + parcel.request().key(), cause);
    }

    private static void await(Future<?> lane) {
        try {
            lane.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failed ? failed : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while importing", e);
        }
    }
}
