package org.sillok.auditor.replay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.log.LoggedEvent;
import org.sillok.kernel.custody.Finding;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.kernel.custody.StreamHeads;

/** Compares every read model, and the ends of all streams, with what the log attests of them. */
final class StateCheck {

    private final Deque<Attested> due;
    private final Map<String, ReadModel<?>> models;
    private final Checked check;
    private final StreamHeads heads = new StreamHeads();
    private final boolean asked;
    private long compared;

    StateCheck(List<Attested> attested, Map<String, ReadModel<?>> models, Checked check) {
        this.due = new ArrayDeque<>(attested);
        this.asked = !attested.isEmpty();
        this.models = models;
        this.check = check;
        for (var one : attested) {
            if (one.state().position() >= one.at()) {
                check.failed(
                        one.at(),
                        "it attests what comes after it",
                        "position " + one.state().position());
            }
        }
    }

    /** Notes where its stream ends now. */
    void passing(LoggedEvent event) {
        var stream = event.leaf().aggregate();
        if (asked && stream != null) heads.move(stream, event.position());
    }

    /** Names what the keeper of the record has found himself. */
    void alarm(long position, Finding found) {
        check.alarm(position, said(found));
    }

    private static String said(Finding found) {
        return switch (found) {
            case Finding.RecordAndLogDisagree one ->
                "record and log disagree from position %d on: %s".formatted(one.position(), one.what());
            case Finding.ViewChanged one ->
                "the stored view %s of %s in %s is not what the events make at position %d"
                        .formatted(one.view(), one.readModel(), one.partition(), one.position());
            case Finding.DisclosureChanged one ->
                "the value in the vault does not open the commitment %s%s"
                        .formatted(
                                one.commitment().hash(),
                                one.position() == null ? "" : " of the event at position " + one.position());
        };
    }

    void reached(long position) {
        while (!due.isEmpty() && due.getFirst().state().position() <= position) compare(due.removeFirst());
    }

    private void compare(Attested attested) {
        compared++;
        var state = attested.state();
        if (!heads.digest().equals(state.heads())) {
            check.failed(
                    attested.at(),
                    "the streams do not end where the log attests",
                    "at position %d: counted %s, told %s".formatted(state.position(), heads.digest(), state.heads()));
        }
        for (var told : state.readModels()) compare(attested, told);
    }

    private void compare(Attested attested, ReadModelDigest told) {
        var model = models.get(told.name());
        var ours = model == null ? null : model.versions();
        if (model == null || ours == null || ours.revision() != told.revision()) {
            check.uncovered(
                    "digests of %s, revision %d, which this tool does not know".formatted(told.name(), told.revision()),
                    1);
        } else if (!model.whole()) {
            check.uncovered("digests of %s, for it cannot be folded: %s".formatted(told.name(), model.broken()), 1);
        } else if (ours.equals(told)) {
            check.covered("digests of read models", 1);
        } else {
            check.failed(
                    attested.at(),
                    "%s is not what the log attests".formatted(told.name()),
                    "up to position %d: counted %s, told %s"
                            .formatted(attested.state().position(), ours, told));
        }
    }

    void end() {
        check.covered("attestations", compared);
        if (!due.isEmpty()) check.uncovered("attestations of later moments than were folded", due.size());
    }
}
