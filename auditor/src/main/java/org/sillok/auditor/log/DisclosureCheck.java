package org.sillok.auditor.log;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.ReadBundle.Disclosures;
import org.sillok.auditor.log.ReadBundle.Opening;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.catalog.UnreadableEvent;

/** Opens the commitments in the events of a bundle with what is disclosed of them. What is not disclosed is counted: it was erased, redacted, or never public. */
final class DisclosureCheck {

    private final Checked check;
    private final Checked unreadable;
    private final Set<String> known = new HashSet<>();
    private long opened;
    private long silent;
    private long bundles;
    private long missing;

    DisclosureCheck(Findings findings) {
        this.check = findings.of(Check.DISCLOSURES);
        this.unreadable = findings.of(Check.EVENTS);
    }

    /** @param possible what may be a commitment in the events of the bundle, and the first event of each */
    void take(Bundle bundle, @Nullable Disclosures disclosures, Map<String, LoggedEvent> possible) {
        if (disclosures == null) {
            missing++;
            silent(possible, Set.of());
            return;
        }
        bundles++;
        var seen = new HashSet<String>();
        for (var opening : disclosures.openings()) open(bundle, opening, possible, seen);
        if (disclosures.unreadable() != null) {
            check.failed(bundle.first(), bundle.last(), "the disclosures cannot be read", disclosures.unreadable());
        }
        silent(possible, seen);
    }

    /** Counts the commitments of which nothing is disclosed. Only of these it has to be known whether they are commitments at all. */
    private void silent(Map<String, LoggedEvent> possible, Set<String> seen) {
        possible.forEach((hash, event) -> {
            if (!seen.contains(hash) && isCommitment(hash, event)) silent++;
        });
    }

    private boolean isCommitment(String hash, LoggedEvent event) {
        if (!known.contains(hash)) {
            try {
                Commitments.in(event.recorded().event(), one -> known.add(one.hash()));
            } catch (UnreadableEvent | InvalidValue e) {
                unreadable.failed(event.position(), "the payload is no event", "" + e.getMessage());
            }
        }
        return known.contains(hash);
    }

    private void open(Bundle bundle, Opening opening, Map<String, LoggedEvent> possible, Set<String> seen) {
        var served = opening.served();
        var event = possible.get(served.commitment());
        if (event == null) {
            stray(bundle, opening, possible, seen);
            return;
        }
        seen.add(served.commitment());
        if (opening.opens()) opened++;
        else check.failed(event.position(), "what is disclosed does not open the commitment", served.commitment());
    }

    /** Found where no event has the commitment: the commitment itself may have been changed, and value and salt still tell whose it was. */
    private void stray(Bundle bundle, Opening opening, Map<String, LoggedEvent> possible, Set<String> seen) {
        if (bundle.entries().isPartial() && opening.opens()) return;
        var served = opening.served();
        for (var one : possible.entrySet()) {
            if (!served.opens(one.getKey())) continue;
            seen.add(one.getKey());
            check.failed(
                    one.getValue().position(),
                    "what is disclosed names another commitment than the one it opens",
                    served.commitment());
            return;
        }
        check.failed(
                bundle.first(),
                bundle.last(),
                "something is disclosed that no event here has a commitment to",
                served.commitment());
    }

    void end() {
        check.covered("commitments opened", opened);
        if (bundles == 0 && missing > 0)
            check.uncovered("commitments, for the source has no disclosures at all", silent);
        else if (silent > 0)
            check.uncovered("commitments of which nothing is disclosed: erased, redacted, or not public", silent);
        if (missing > 0 && bundles > 0) check.uncovered("bundles without disclosures", missing);
    }
}
