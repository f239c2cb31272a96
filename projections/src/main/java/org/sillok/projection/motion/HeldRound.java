package org.sillok.projection.motion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.projection.Trace;

/**
 * A voting round held here. Single votes are views of their own.
 *
 * @param rollCall the clerk's record of the whole roll-call, where one was made
 * @param closing how the round was decided; absent while it is open
 */
public record HeldRound(
        MotionId motion,
        int round,
        Opening opening,
        @Nullable Trace rollCall,
        @Nullable SecretCount secret,
        @Nullable Trace consent,
        @Nullable Tie tie,
        @Nullable CastingVote castingVote,
        @Nullable Closing closing,
        @Nullable Trace annulled)
        implements RoundView {

    /** What was pinned when voting opened. */
    public record Opening(
            MeetingId meeting,
            Method method,
            Roll roll,
            Rules rules,
            List<PersonId> present,
            Verdict quorum,
            List<MotionId> amendedBy,
            List<Evidence> evidence,
            Trace trace) {

        public Opening {
            present = List.copyOf(present);
            amendedBy = List.copyOf(amendedBy);
            evidence = List.copyOf(evidence);
        }
    }

    /** The counts of a secret vote, and who took part. */
    public record SecretCount(Tally tally, List<PersonId> participants, Trace trace) {

        public SecretCount {
            participants = List.copyOf(participants);
        }
    }

    /** Votes that were equal, before the chair broke the tie. */
    public record Tie(
            Decision decision, List<MemberRecord> members, List<Recusal> recusals, Evidence evidence, Trace trace) {

        public Tie {
            members = List.copyOf(members);
            recusals = List.copyOf(recusals);
        }
    }

    /** The chair's vote that broke a tie. */
    public record CastingVote(PersonId chair, Choice choice, Trace trace) {}

    /** The decision, and what each member did. */
    public record Closing(
            BodyId body,
            Decision decision,
            List<MemberRecord> members,
            List<Recusal> recusals,
            @Nullable Evidence evidence,
            Trace trace) {

        public Closing {
            members = List.copyOf(members);
            recusals = List.copyOf(recusals);
        }
    }

    static HeldRound opened(VotingOpened e, Trace trace) {
        var opening = new Opening(
                e.meeting(),
                e.method(),
                e.roll(),
                e.rules(),
                e.present(),
                e.quorum(),
                e.amendedBy(),
                e.evidence(),
                trace);
        return new HeldRound(e.motion(), e.round(), opening, null, null, null, null, null, null, null);
    }

    @Override
    public Rules rules() {
        return opening.rules();
    }

    @Override
    public Roll roll() {
        return opening.roll();
    }

    HeldRound rollCall(Trace trace) {
        return new HeldRound(motion, round, opening, trace, secret, consent, tie, castingVote, closing, annulled);
    }

    HeldRound secret(SecretCount count) {
        return new HeldRound(motion, round, opening, rollCall, count, consent, tie, castingVote, closing, annulled);
    }

    HeldRound consent(Trace trace) {
        return new HeldRound(motion, round, opening, rollCall, secret, trace, tie, castingVote, closing, annulled);
    }

    HeldRound tied(Tie tied) {
        return new HeldRound(motion, round, opening, rollCall, secret, consent, tied, castingVote, closing, annulled);
    }

    HeldRound castingVote(CastingVote vote) {
        return new HeldRound(motion, round, opening, rollCall, secret, consent, tie, vote, closing, annulled);
    }

    HeldRound closed(Closing closed) {
        return new HeldRound(motion, round, opening, rollCall, secret, consent, tie, castingVote, closed, annulled);
    }

    HeldRound annulled(Trace trace) {
        return new HeldRound(motion, round, opening, rollCall, secret, consent, tie, castingVote, closing, trace);
    }
}
