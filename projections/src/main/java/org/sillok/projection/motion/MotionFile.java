package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MotionId;
import org.sillok.projection.body.BodyRef;
import org.sillok.projection.person.PersonRef;

/** Everything the record knows of one motion. */
public record MotionFile(
        MotionId id,
        long version,
        MotionState state,
        BodyRef body,
        MotionView.Place place,
        MotionView.Content content,
        @Nullable PersonRef mover,
        List<PersonRef> seconders,
        List<Amendment> amendments,
        List<Reconsideration> reconsiderations,
        List<RecusalLine> recusals,
        List<RoundFile> rounds,
        List<MotionAct> acts) {

    /**
     * An amendment of the motion.
     *
     * @param state absent where the amendment itself is not in the record yet
     */
    public record Amendment(
            MotionId motion,
            int degree,
            @Nullable Commitment title,
            @Nullable MotionState state) {}

    /** A motion that reconsiders this one; where it was adopted, this one is superseded. */
    public record Reconsideration(MotionId motion, MotionState state) {}

    public MotionFile {
        seconders = List.copyOf(seconders);
        amendments = List.copyOf(amendments);
        reconsiderations = List.copyOf(reconsiderations);
        recusals = List.copyOf(recusals);
        rounds = List.copyOf(rounds);
        acts = List.copyOf(acts);
    }
}
