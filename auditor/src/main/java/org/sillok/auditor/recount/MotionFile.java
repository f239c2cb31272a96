package org.sillok.auditor.recount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Recusal;

/** What the events of one motion have said so far. */
final class MotionFile {

    final MotionId motion;
    final BodyId body;
    /** Absent where the decision was taken over as published. */
    final @Nullable MotionSubmitted submitted;

    final List<Recusal> recusals = new ArrayList<>();
    /** The outcome in force from an event of the stream on; absent values are none. */
    private final TreeMap<Long, Outcome> inForce = new TreeMap<>();

    private final TreeMap<Long, Boolean> decided = new TreeMap<>();
    List<MotionId> amendedBy = List.of();
    int rounds;

    @Nullable
    OpenRound round;

    MotionFile(MotionId motion, BodyId body, @Nullable MotionSubmitted submitted) {
        this.motion = motion;
        this.body = body;
        this.submitted = submitted;
    }

    boolean isRecused(PersonId person) {
        return recusals.stream().anyMatch(recusal -> recusal.member().equals(person));
    }

    /** From this event of the stream on, this is the outcome; none where a decision was annulled. */
    void decided(long sequence, @Nullable Outcome outcome) {
        decided.put(sequence, outcome != null);
        if (outcome != null) inForce.put(sequence, outcome);
    }

    /** The outcome in force when the stream had come to this event. */
    @Nullable
    Outcome outcomeAt(long sequence) {
        Map.@Nullable Entry<Long, Boolean> last = decided.floorEntry(sequence);
        return last == null || !last.getValue() ? null : inForce.get(last.getKey());
    }
}
