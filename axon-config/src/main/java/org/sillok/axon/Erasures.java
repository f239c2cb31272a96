package org.sillok.axon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.Event;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.Vault;
import org.sillok.kernel.document.ContentStore;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.redaction.TextRedacted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Takes away what the record says was erased or redacted. The event comes first, so that what a crash leaves undone, or a
 * backup brings back, is taken away at the next start: before anything is served, all of it is done again.
 */
public final class Erasures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Erasures.class);
    private static final List<String> TYPES = List.of("person-erased", "text-redacted", "document-redacted");
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofMillis(100);

    /** Before the web server, which Spring starts among the last. */
    private static final int BEFORE_ANYTHING_IS_SERVED = DEFAULT_PHASE - 4096;

    private final EventLog log;
    private final Vault vault;
    private final ContentStore contents;
    private final Set<PersonId> erased = ConcurrentHashMap.newKeySet();
    private final Set<Commitment> redactedTexts = ConcurrentHashMap.newKeySet();
    private final Set<DocumentId> redactedDocuments = ConcurrentHashMap.newKeySet();
    private long done = -1;
    private volatile boolean behind;
    private volatile boolean running;

    public Erasures(EventLog log, Vault vault, ContentStore contents) {
        this.log = log;
        this.vault = vault;
        this.contents = contents;
    }

    public boolean isErased(PersonId person) {
        return erased.contains(person);
    }

    public boolean isRedacted(Commitment text) {
        return redactedTexts.contains(text);
    }

    public boolean isRedacted(DocumentId document) {
        return redactedDocuments.contains(document);
    }

    /** Does at once what there is to do, for whoever has just asked for it; what fails is done later. */
    public void now() {
        tried();
    }

    private synchronized boolean tried() {
        try {
            catchUp();
            behind = false;
        } catch (RuntimeException e) {
            if (!behind) LOG.error("What was erased or redacted may still be there; it is tried again", e);
            behind = true;
        }
        return !behind;
    }

    /** Whether something that was erased or redacted may still be there, for it could not be taken away. */
    public boolean isBehind() {
        return behind;
    }

    private synchronized void catchUp() {
        long head = log.head();
        if (head <= done) return;
        var recorded = new ArrayList<RecordedEvent>();
        try (var events = log.ofTypes(TYPES, done + 1)) {
            events.forEach(recorded::add);
        }
        take(recorded.stream().map(RecordedEvent::event).toList());
        done = recorded.isEmpty() ? head : Math.max(head, recorded.getLast().position());
    }

    private void take(List<Event> events) {
        if (events.isEmpty()) return;
        // Known first, so that nothing shows what is being taken away.
        var persons = events.stream()
                .filter(PersonErased.class::isInstance)
                .map(event -> ((PersonErased) event).person())
                .collect(Collectors.toSet());
        var texts = events.stream()
                .filter(TextRedacted.class::isInstance)
                .map(event -> ((TextRedacted) event).text())
                .collect(Collectors.toSet());
        var documents = events.stream()
                .filter(DocumentRedacted.class::isInstance)
                .map(event -> ((DocumentRedacted) event).document())
                .collect(Collectors.toSet());
        erased.addAll(persons);
        redactedTexts.addAll(texts);
        redactedDocuments.addAll(documents);
        var steps = new ArrayList<Runnable>(List.of(() -> vault.erase(persons), () -> vault.redact(texts)));
        documents.forEach(document -> steps.add(() -> contents.destroy(document)));
        each(steps);
        LOG.info("Erased: {} persons, {} texts, {} documents", persons.size(), texts.size(), documents.size());
    }

    /** Every step is taken, also when one before it fails. */
    private static void each(List<Runnable> steps) {
        RuntimeException failed = null;
        for (var step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                if (failed == null) failed = e;
                else failed.addSuppressed(e);
            }
        }
        if (failed != null) throw failed;
    }

    /** All that the record says, before anything is served. */
    @Override
    public void start() {
        catchUp();
        running = true;
        Thread.ofPlatform().daemon().name("erasures").start(this::follow);
    }

    private void follow() {
        try {
            while (running) Thread.sleep(looked() ? REST : LOOK);
        } catch (InterruptedException e) {
            LOG.warn("Erasures are no longer followed", e);
        }
    }

    /** Waits for the record to go on. @return whether nothing was in the way */
    private boolean looked() throws InterruptedException {
        try {
            return !log.await(next(), LOOK) || tried();
        } catch (RuntimeException e) {
            if (running) LOG.warn("The record cannot be followed; it is tried again", e);
            return false;
        }
    }

    private synchronized long next() {
        return done + 1;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_ANYTHING_IS_SERVED;
    }
}
