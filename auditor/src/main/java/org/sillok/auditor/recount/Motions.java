package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.motion.Outcome;

/** All motions of the record, and which of them are in force. */
final class Motions {

    private final Map<MotionId, MotionFile> files = new HashMap<>();
    private final Map<MotionId, List<MotionFile>> reconsidering = new HashMap<>();

    /** Begins a file. @return false if there is one already */
    boolean begin(MotionFile file) {
        if (files.putIfAbsent(file.motion, file) != null) return false;
        var earlier = file.submitted == null ? null : file.submitted.reconsiders();
        if (earlier != null)
            reconsidering.computeIfAbsent(earlier, none -> new ArrayList<>()).add(file);
        return true;
    }

    Optional<MotionFile> file(MotionId motion) {
        return Optional.ofNullable(files.get(motion));
    }

    /** Why a motion was not in force when somebody looked at it; absent where it was. */
    @Nullable
    String notInForce(MotionId motion, @Nullable Evidence seen) {
        var file = files.get(motion);
        if (file == null) return "there is no motion " + motion.value();
        long sequence = seen != null && seen.stream().equals(motion.toString()) ? seen.sequence() : Long.MAX_VALUE;
        if (file.outcomeAt(sequence) != Outcome.ADOPTED) return motion.value() + " was not adopted, or no longer";
        if (file.submitted != null && file.submitted.amends() != null) return motion.value() + " is an amendment";
        boolean superseded = reconsidering.getOrDefault(motion, List.of()).stream()
                .anyMatch(later -> later.outcomeAt(Long.MAX_VALUE) == Outcome.ADOPTED);
        return superseded ? motion.value() + " was superseded" : null;
    }

    /** What a motion grants: what its last adopted amendment puts in place of it, or else what it says itself. */
    @Nullable
    BudgetGrant grant(MotionFile motion) {
        for (var amendment : motion.amendedBy.reversed()) {
            var file = files.get(amendment);
            var replaced = file == null ? null : grant(file);
            if (replaced != null) return replaced;
        }
        return motion.submitted == null ? null : motion.submitted.grants();
    }
}
