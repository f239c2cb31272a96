package org.sillok.axon;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Vault;
import org.sillok.kernel.Vault.Standing;
import org.sillok.kernel.catalog.SealedJson;
import org.sillok.kernel.custody.CustodyEvent;
import org.sillok.kernel.custody.Finding.DisclosureChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through the whole record, with rests, and looks in the vault for what opens each commitment. What was changed there or is
 * missing, although nobody was erased and nothing redacted, is found at its position, and recorded.
 */
public final class VaultInspection implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VaultInspection.class);
    private static final int PAGE = 256;
    private static final int MOST_FINDINGS = 1_000;

    /** What is wrong with a value. */
    public enum Fault {
        /** It does not open its commitment. */
        CHANGED,
        /** It is not there, or its key is not. */
        MISSING
    }

    /** @param position the event that holds the commitment */
    public record Finding(long position, Commitment commitment, Fault fault) {}

    /**
     * How it takes its time.
     *
     * @param first before the first round
     * @param rest between two pages of events
     * @param again between two rounds
     */
    record Pace(Duration first, Duration rest, Duration again) {}

    private final EventLog log;
    private final Vault vault;
    private final Erasures erasures;
    private final Custody custody;
    private final Pace pace;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread inspector =
            Thread.ofPlatform().daemon().name("vault-inspection").unstarted(this::inspect);
    private volatile List<Finding> findings = List.of();

    VaultInspection(EventLog log, Vault vault, Erasures erasures, Custody custody, Pace pace) {
        this.log = log;
        this.vault = vault;
        this.erasures = erasures;
        this.custody = custody;
        this.pace = pace;
    }

    void start() {
        inspector.start();
    }

    /** What was found in the round under way, and in the last one until it is through. */
    public List<Finding> findings() {
        return findings;
    }

    /** Goes through the record once, at once. */
    public List<Finding> round() {
        var found = new ArrayList<Finding>();
        for (long from = 0; from <= log.head(); from += PAGE) found.addAll(page(from));
        return found;
    }

    private List<Finding> page(long from) {
        Map<Commitment, Long> positions = new LinkedHashMap<>();
        for (var stored : log.read(from, PAGE)) {
            if (stored.technical()) continue;
            var event = stored.decode().event();
            if (event instanceof CustodyEvent) continue; // it speaks of commitments and makes none
            SealedJson.commitments(SealedJson.tree(event))
                    .forEach(commitment -> positions.putIfAbsent(commitment, stored.position()));
        }
        var found = new ArrayList<Finding>();
        vault.examine(positions.keySet()).forEach((commitment, standing) -> {
            var fault = fault(commitment, standing);
            if (fault != null)
                found.add(new Finding(Objects.requireNonNull(positions.get(commitment)), commitment, fault));
        });
        return found;
    }

    private @Nullable Fault fault(Commitment commitment, Standing standing) {
        return switch (standing) {
            case Standing.Open ignored -> null;
            case Standing.Damaged ignored -> Fault.CHANGED;
            case Standing.Unknown ignored -> Fault.MISSING;
            case Standing.Taken taken -> isAccountedFor(commitment, taken.subject()) ? null : Fault.MISSING;
        };
    }

    private boolean isAccountedFor(Commitment commitment, @Nullable PersonId subject) {
        return erasures.isRedacted(commitment) || (subject != null && erasures.isErased(subject));
    }

    private void inspect() {
        try {
            for (var before = pace.first(); !rest(before); before = pace.again()) {
                try {
                    restfully();
                } catch (RuntimeException e) {
                    LOG.warn("The vault could not be inspected; it will be tried again", e);
                }
            }
        } catch (InterruptedException e) {
            LOG.warn("The vault is no longer inspected", e);
        }
    }

    private void restfully() throws InterruptedException {
        var found = new ArrayList<Finding>();
        for (long from = 0; from <= log.head(); from += PAGE) {
            for (var finding : page(from)) {
                if (found.size() == MOST_FINDINGS) break;
                found.add(finding);
                tell(finding);
            }
            if (rest(pace.rest())) return;
        }
        findings = List.copyOf(found);
    }

    /** @return whether it is being closed */
    private boolean rest(Duration time) throws InterruptedException {
        return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void tell(Finding finding) {
        if (findings.contains(finding)) return;
        LOG.error(
                "position {}: the value of {} in the vault is {}",
                finding.position(),
                finding.commitment().hash(),
                finding.fault());
        custody.report(new DisclosureChanged(finding.position(), finding.commitment()));
        findings = Stream.concat(findings.stream(), Stream.of(finding)).toList();
    }

    @Override
    public void close() throws InterruptedException {
        closing.countDown();
        inspector.join();
    }
}
