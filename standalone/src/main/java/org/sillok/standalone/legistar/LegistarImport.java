package org.sillok.standalone.legistar;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.sillok.axon.EventLog;
import org.sillok.axon.Idempotency;
import org.sillok.command.evidence.Bodies;
import org.sillok.kernel.Vault;
import org.springframework.stereotype.Component;

/**
 * Takes over a publication of council records through the commands that everybody uses: persons, bodies with their
 * charters, terms, meetings with attendance and agenda, roll-calls. Running it again records nothing twice.
 */
@Component
class LegistarImport {

    private final CommandGateway commands;
    private final Idempotency idempotency;
    private final EventLog log;
    private final Vault vault;
    private final Bodies bodies;

    LegistarImport(CommandGateway commands, Idempotency idempotency, EventLog log, Vault vault, Bodies bodies) {
        this.commands = commands;
        this.idempotency = idempotency;
        this.log = log;
        this.vault = vault;
        this.bodies = bodies;
    }

    /**
     * What an import did.
     *
     * @param recorded commands carried out
     * @param repeated things that an earlier import had recorded
     * @param troubles what was refused, or has changed in the publication since
     * @param leftOut what the record has no place for
     */
    record Report(
            int recorded,
            int repeated,
            List<String> troubles,
            Map<String, Long> leftOut,
            Findings findings,
            Duration took) {

        @Override
        public String toString() {
            return "%s%nleft out: %s%nrecorded now %,d, recorded before %,d, troubles %,d; %.1f s"
                    .formatted(findings, leftOut, recorded, repeated, troubles.size(), took.toMillis() / 1000.0);
        }
    }

    /** Imports a folder. @throws IllegalArgumentException when it holds no such publication */
    Report run(Path folder, PrintStream out) {
        long begun = System.nanoTime();
        var publication = new Publication(folder);
        var progress = new Progress(out);
        var seals = new Seals(vault);
        var acts = new Acts(seals);
        var courier = new Courier(commands, idempotency, seals, Acts.ACTOR, progress);
        var persons = publication.persons();
        new Founding(courier, seals, acts, progress).take(persons, PublishedBodies.of(publication, persons));
        new Sittings(courier, seals, acts, progress).take(publication);
        new RollCalls(courier, seals, acts, bodies, progress).take(publication);
        return new Report(
                progress.recordedSoFar(),
                progress.repeatedSoFar(),
                progress.troubles(),
                progress.leftOut(),
                Findings.in(log),
                Duration.ofNanos(System.nanoTime() - begun));
    }
}
