package org.sillok.axon;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.sillok.kernel.Act;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.CustodyId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.custody.CustodyEvent;
import org.sillok.kernel.custody.Finding;
import org.sillok.kernel.custody.LogKeyRotated;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.kernel.custody.StateAttested;
import org.sillok.kernel.custody.StreamHeadsDigest;
import org.sillok.kernel.custody.TamperingFound;

/**
 * Records what the keeper of the record notices. No command leads to it, for there is nothing that could be refused; so any
 * process that keeps something may use it.
 */
public final class Custody {

    private static final CustodyId RECORD = CustodyId.RECORD;
    private static final int TRIES = 5;
    private static final Act BY_ITSELF =
            new Act(ActorId.SYSTEM, Capacity.SYSTEM, null, new Authority.Mandate(), null, Provenance.ENTERED);

    private final Supplier<EventStore> store;
    private final EventLog log;

    Custody(Supplier<EventStore> store, EventLog log) {
        this.store = store;
        this.log = log;
    }

    /** Records what was found, unless it has been recorded before. @return whether it is new */
    public synchronized boolean report(Finding finding) {
        if (reported().contains(finding)) return false;
        append(new TamperingFound(RECORD, finding, BY_ITSELF));
        return true;
    }

    /** All that was ever found, in the order in which it was. */
    public List<Finding> reported() {
        return log.stream(RECORD.toString(), 0).stream()
                .filter(recorded -> recorded.event() instanceof TamperingFound)
                .map(recorded -> ((TamperingFound) recorded.event()).finding())
                .toList();
    }

    /** Records what the views and the ends of the streams came to at a position. */
    public synchronized void attest(long position, List<ReadModelDigest> readModels, StreamHeadsDigest heads) {
        append(new StateAttested(RECORD, position, readModels, heads, BY_ITSELF));
    }

    /** Records that the log goes on under another key, at the request of somebody, unless it has been recorded before. */
    public synchronized void rotated(String former, String next, String announcement, Act act) {
        boolean recorded = log.stream(RECORD.toString(), 0).stream()
                .anyMatch(one -> one.event() instanceof LogKeyRotated rotated
                        && rotated.next().equals(next));
        if (!recorded) append(new LogKeyRotated(RECORD, former, next, announcement, act));
    }

    private void append(CustodyEvent event) {
        for (int left = TRIES; ; left--) {
            long next = end() + 1;
            try {
                store.get().publish(new GenericDomainEventMessage<>("custody", RECORD.toString(), next, event));
                return;
            } catch (RuntimeException e) {
                // Stores say in different ways that another process was faster; that the stream went on, they all show.
                if (left == 1 || end() < next) throw e;
            }
        }
    }

    private long end() {
        return log.lastSequence(RECORD.toString()).orElse(-1);
    }
}
