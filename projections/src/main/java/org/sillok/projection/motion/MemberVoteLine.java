package org.sillok.projection.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.motion.Outcome;
import org.sillok.projection.Key;
import org.sillok.projection.Views;

/**
 * What a member did in a round, with the motion it was about.
 *
 * @param outcome of the round; absent while it is open
 */
public record MemberVoteLine(
        Commitment title,
        BodyId body,
        MotionState state,
        @Nullable Outcome outcome,
        boolean annulled,
        MemberVoteView vote) {

    static MemberVoteLine of(MemberVoteView vote, Views views) {
        var motion = views.find(Motions.PROJECTION, Key.of(vote.motion())).orElseThrow();
        var outcome = motion.rounds().stream()
                .filter(brief -> brief.round() == vote.round())
                .findFirst()
                .map(MotionView.RoundBrief::outcome);
        return new MemberVoteLine(
                motion.content().title(),
                motion.place().body(),
                MotionState.of(motion, views),
                outcome.orElse(null),
                motion.annulled(vote.round()),
                vote);
    }
}
