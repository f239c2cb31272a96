package org.sillok.auditor.log;

import java.util.List;
import java.util.stream.LongStream;
import org.sillok.auditor.finding.Check;
import org.sillok.auditor.finding.Checked;
import org.sillok.auditor.finding.Findings;
import org.sillok.tlog.merkle.Hash;

/** Holds every checkpoint seen before against what the entries give at its size. */
final class KeptCheck {

    private final List<Head> kept;
    private final Head head;
    private final Checked check;

    KeptCheck(Kept kept, Head head, Findings findings) {
        this.kept = kept.heads();
        this.head = head;
        this.check = findings.of(Check.KEPT);
    }

    /** The sizes, each once, from one to another. */
    List<Long> within(long least, long most) {
        return kept.stream()
                .map(Head::size)
                .filter(size -> size >= least && size <= most)
                .distinct()
                .toList();
    }

    void compare(long size, Hash root) {
        for (var one : kept) {
            if (one.size() == size && !one.checkpoint().root().equals(root)) {
                check.failed(
                        "the log has forked: its first %d entries are not those of a checkpoint seen before"
                                .formatted(size),
                        "then %s, now %s".formatted(one.checkpoint().root(), root));
            }
        }
    }

    void end() {
        for (var one : kept) {
            if (one.size() > head.size()) {
                check.failed(
                        "the log was rolled back: %d entries are shown, and a checkpoint of %d was seen before"
                                .formatted(head.size(), one.size()),
                        one.checkpoint().origin());
            }
        }
        long sizes = kept.stream()
                .flatMapToLong(one -> LongStream.of(one.size()))
                .distinct()
                .count();
        check.covered("checkpoints seen before", sizes);
    }
}
