package org.sillok.sequencer;

import static org.sillok.tlog.publish.LogHalted.Reason.LOCK_HELD;
import static org.sillok.tlog.publish.LogHalted.Reason.WITNESSES_SILENT;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sillok.axon.Custody;
import org.sillok.axon.EventLog;
import org.sillok.axon.Head;
import org.sillok.kernel.custody.Finding;
import org.sillok.kernel.custody.Finding.RecordAndLogDisagree;
import org.sillok.tlog.merkle.Hash;
import org.sillok.tlog.note.Checkpoint;
import org.sillok.tlog.note.KeySigner;
import org.sillok.tlog.note.Note;
import org.sillok.tlog.note.VerifierKey;
import org.sillok.tlog.publish.FileLockStore;
import org.sillok.tlog.publish.LogFolder;
import org.sillok.tlog.publish.LogHalted;
import org.sillok.tlog.publish.Publisher;
import org.sillok.tlog.publish.PublisherParts;
import org.sillok.tlog.publish.Staging;
import org.sillok.tlog.witness.Witnesses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the record with the log, on a thread of its own: no command waits for it. It halts, and says where, when record and
 * log do not agree or when to go on could fork the log; what passes by itself it tries again.
 */
final class Sequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final Set<LogHalted.Reason> PASSES_BY_ITSELF = EnumSet.of(LOCK_HELD, WITNESSES_SILENT);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(2);
    private static final Duration TO_CLOSE = Duration.ofSeconds(10);
    private static final int PAGE = 500;
    private static final int MOST_AT_ONCE = 50_000;
    private static final int COMPARED_AT_START = 1024;

    private final EventLog log;
    private final Custody custody;
    private final LogPlaces places;
    private final LogProperties properties;
    private final LogKeys keys;
    private final Witnesses witnesses;
    private final LogFolder served;
    private final Comparison comparison;
    private final Head covered = new Head();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread follower;
    private final Thread comparer;
    private volatile @Nullable Note published;
    private volatile List<VerifierKey> signing = List.of();
    private volatile boolean reopen;
    private volatile @Nullable Trouble trouble;

    Sequencer(
            EventLog log,
            Custody custody,
            LogPlaces places,
            LogProperties properties,
            LogKeys keys,
            Witnesses witnesses) {
        this.log = log;
        this.custody = custody;
        this.places = places;
        this.properties = properties;
        this.keys = keys;
        this.witnesses = witnesses;
        this.served = new LogFolder(places.served());
        this.comparison = new Comparison(properties.origin(), log, served);
        this.follower = Thread.ofPlatform().daemon().name("sequencer").unstarted(this::follow);
        this.comparer =
                Thread.ofPlatform().daemon().name("sequencer-comparison").unstarted(this::compare);
    }

    void start() {
        LOG.info("The log of the record is {}", keys.keys());
        follower.start();
        comparer.start();
    }

    /** The name of the log. */
    String origin() {
        return properties.origin();
    }

    /** The keys that the checkpoints are verified with. */
    List<VerifierKey> keys() {
        return keys.keys();
    }

    /** Has the last tree signed, and all that follow, with the keys that there are now. */
    void signAnew() {
        reopen = true;
    }

    /** Waits until what is published is signed with all keys that there are now. @return whether it is, within the patience */
    boolean signedAnew() throws InterruptedException {
        long until = System.nanoTime() + properties.patience().toNanos();
        while (System.nanoTime() < until) {
            if (signing.equals(keys())) return true;
            if (rest(LOOK)) return false;
        }
        return false;
    }

    LogFolder served() {
        return served;
    }

    /** The checkpoint published last; absent while the log is being opened. */
    Optional<Note> published() {
        return Optional.ofNullable(published);
    }

    /** How many events the published checkpoint covers. */
    long size() {
        return covered.position() + 1;
    }

    /** Why the log does not get on; absent while it does. */
    Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Waits until a published checkpoint covers a position. @return whether one does, within the time given */
    boolean covers(long position, Duration atMost) throws InterruptedException {
        return covered.await(position, atMost);
    }

    private void follow() {
        try {
            while (!rest(Duration.ZERO) && !halted()) {
                open();
                rest(halted() || reopen ? Duration.ZERO : TRY_AGAIN);
            }
        } catch (InterruptedException e) {
            LOG.warn("The log is no longer followed", e);
        }
    }

    /** Opens the log and follows the record until something is in the way. */
    private void open() throws InterruptedException {
        reopen = false;
        try (var lock = new FileLockStore(places.lock())) {
            var last = lock.read();
            keys.announce(() -> last.map(bytes -> Checkpoint.of(Note.parse(bytes)))
                    .orElseGet(() -> new Checkpoint(origin(), 0, Hash.EMPTY_TREE)));
            var signers = keys.signers();
            var staging = new Staging(places.staging());
            var publisher = Publisher.open(new PublisherParts(served, staging, lock, signers, witnesses));
            covered(publisher.published());
            signing = signers.stream().map(KeySigner::key).toList();
            comparison.last(COMPARED_AT_START, publisher.size());
            var leaves = new Leaves(properties.origin(), log);
            while (!rest(Duration.ZERO) && !halted() && !reopen) step(publisher, leaves);
        } catch (Disagreement e) {
            halt(new Trouble(true, e.position(), e.what()), e);
        } catch (LogHalted e) {
            if (PASSES_BY_ITSELF.contains(e.reason())) troubled(Trouble.passing(e.reason()), e);
            else halt(new Trouble(true, null, e.reason().name()), e);
        } catch (IOException | RuntimeException e) {
            troubled(Trouble.UNAVAILABLE, e);
        }
    }

    /** Lets events gather, appends them and publishes. */
    private void step(Publisher publisher, Leaves leaves) throws IOException, InterruptedException {
        boolean behind = publisher.size() > size() || log.await(publisher.size(), LOOK);
        if (!behind || rest(properties.pace()) || halted()) return;
        append(publisher, leaves);
        try {
            covered(publisher.publish());
        } catch (LogHalted e) {
            if (e.reason() != WITNESSES_SILENT) throw e;
            troubled(Trouble.passing(e.reason()), e);
        }
    }

    private void append(Publisher publisher, Leaves leaves) {
        long last = Math.min(log.head(), size() + MOST_AT_ONCE - 1);
        while (publisher.size() <= last) {
            var events = log.read(publisher.size(), PAGE);
            if (events.isEmpty()) throw missing(publisher.size());
            for (var event : events) {
                if (event.position() != publisher.size()) throw missing(publisher.size());
                publisher.append(leaves.next(event).bytes());
            }
        }
    }

    private static Disagreement missing(long position) {
        return new Disagreement(position, "the record goes on beyond it and has no event there");
    }

    private synchronized void covered(Note note) {
        published = note;
        if (!halted()) trouble = null;
        covered.moveTo(Checkpoint.of(note).size() - 1);
    }

    private void compare() {
        try {
            while (!rest(properties.rest()) && !halted()) {
                var signed = published;
                if (signed == null) continue;
                compare(Checkpoint.of(signed));
                rest(properties.again());
            }
        } catch (InterruptedException e) {
            LOG.warn("The log is no longer compared with the record", e);
        }
    }

    private void compare(Checkpoint signed) throws InterruptedException {
        try {
            comparison.all(signed, () -> !rest(properties.rest()) && !halted());
        } catch (Disagreement e) {
            halt(new Trouble(true, e.position(), e.what()), e);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The log could not be compared with the record; it will be tried again", e);
        }
    }

    private boolean halted() {
        var now = trouble;
        return now != null && now.halted();
    }

    private synchronized void halt(Trouble why, Exception cause) {
        if (halted()) return;
        trouble = why;
        LOG.error("The log has halted, and nothing more is signed. {}", cause.getMessage());
        if (why.position() != null) report(new RecordAndLogDisagree(why.position(), why.reason()));
    }

    /** The record says it too, though nothing signs it any more. */
    private void report(Finding finding) {
        try {
            custody.report(finding);
        } catch (RuntimeException e) {
            LOG.error("The record does not take that it was found: {}", finding, e);
        }
    }

    private synchronized void troubled(Trouble why, Exception cause) {
        if (!why.equals(trouble)) LOG.warn("The log does not get on; it is tried again", cause);
        if (!halted()) trouble = why;
    }

    /** @return whether the log is being closed */
    private boolean rest(Duration time) throws InterruptedException {
        return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for a publication under way; what is not yet published will be at the next start. */
    @Override
    public void close() throws InterruptedException {
        closing.countDown();
        follower.join(TO_CLOSE);
        comparer.join(TO_CLOSE);
    }
}
