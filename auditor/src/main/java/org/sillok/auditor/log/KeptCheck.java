package org.sillok.auditor.log;

import java.util.List;
import java.util.stream.Stream;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.auditor.log.Kept.Seen;
import org.sillok.tlog.merkle.Hash;

/** Holds every checkpoint seen before against what the entries give at its size. */
final class KeptCheck {

    private static final String UNSIGNED = "; no key that is trusted here has signed that checkpoint";

    private final List<Seen> kept;
    private final Head head;
    private final Checked check;

    KeptCheck(Kept kept, Head head, Findings findings) {
        this.kept = kept.seen();
        this.head = head;
        this.check = findings.of(Check.KEPT);
    }

    /** The sizes, each once, from one to another. */
    List<Long> within(long least, long most) {
        return kept.stream()
                .map(Seen::size)
                .filter(size -> size >= least && size <= most)
                .distinct()
                .toList();
    }

    void compare(long size, Hash root) {
        for (var one : kept) {
            if (one.size() != size || one.checkpoint().root().equals(root)) continue;
            failed(
                    one,
                    "the log has forked: its first %d entries are not those of a checkpoint seen before"
                            .formatted(size),
                    "then %s, now %s".formatted(one.checkpoint().root(), root));
        }
    }

    void end() {
        for (var one : kept) {
            if (one.size() <= head.size()) continue;
            failed(
                    one,
                    "the log was rolled back: %d entries are shown, and a checkpoint of %d was seen before"
                            .formatted(head.size(), one.size()),
                    one.checkpoint().origin());
        }
        check.covered("checkpoints seen before", sizes(kept.stream()));
        long unsigned = sizes(kept.stream().filter(one -> !one.signed()));
        if (unsigned > 0)
            check.uncovered("signatures of checkpoints seen before, by keys that are not trusted here", unsigned);
    }

    /** Whose it is that was seen before decides whether the log is to blame, and that is not for this check to say. */
    private void failed(Seen one, String what, String detail) {
        check.failed(one.signed() ? what : what + UNSIGNED, detail);
    }

    private static long sizes(Stream<Seen> kept) {
        return kept.mapToLong(Seen::size).distinct().count();
    }
}
