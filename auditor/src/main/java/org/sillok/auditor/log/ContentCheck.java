package org.sillok.auditor.log;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.ReadBundle.ReadEvent;
import org.sillok.kernel.log.ContentBundle.Content;

/** Holds stored bytes against the hashes in their leaf, and what is withheld against what may be. */
final class ContentCheck {

    private static final Set<String> BALLOTS = Set.of("ballot-cast", "ballot-recast");

    private final Checked check;
    private long payloads;
    private long metadata;
    private long sealed;
    private long inSum;
    private long technical;

    ContentCheck(Findings findings) {
        this.check = findings.of(Check.CONTENT);
    }

    void take(ReadEvent.OfLeaf read) {
        var event = read.event();
        switch (event.content()) {
            case null -> {}
            case Content.Told told -> {
                payloads++;
                compare(event, told.payload(), event.leaf().payloadHash(), read.payloadFits(), "payload");
                metadata(read, told.metadata());
            }
            case Content.Sealed withheld -> {
                sealed++;
                withheld(event);
                metadata(read, withheld.metadata());
            }
            case Content.InSumOnly withheld -> {
                inSum++;
                withheld(event);
                metadata(read, withheld.metadata());
            }
            case Content.Technical ignored -> {
                technical++;
                if (!event.leaf().technical())
                    check.failed(
                            event.position(),
                            "the event is withheld as if it were technical",
                            event.leaf().type());
            }
        }
    }

    private void withheld(LoggedEvent event) {
        var type = event.leaf().type();
        if (!BALLOTS.contains(type)) check.failed(event.position(), "what is withheld is no ballot", type);
    }

    private void metadata(ReadEvent.OfLeaf read, byte[] stored) {
        metadata++;
        var event = read.event();
        compare(event, stored, event.leaf().metadataHash(), read.metadataFits(), "metadata");
    }

    private void compare(LoggedEvent event, byte[] stored, byte @Nullable [] hash, boolean fits, String what) {
        if (hash == null) {
            check.failed(event.position(), "the leaf has no hash of what is told", what);
        } else if (!fits) {
            check.failed(
                    event.position(),
                    "the %s is not the one whose hash the leaf holds".formatted(what),
                    stored.length + " bytes");
        }
    }

    void end(long missing) {
        check.covered("payloads", payloads);
        check.covered("metadata", metadata);
        if (sealed > 0) check.uncovered("payloads of ballots, sealed until voting closes", sealed);
        if (inSum > 0) check.uncovered("payloads of ballots that are told in sum only", inSum);
        if (technical > 0) check.uncovered("technical events, which are no act of anybody", technical);
        if (missing > 0) check.uncovered("events of which the source has no content", missing);
    }
}
