package org.sillok.kernel.motion;

import java.util.List;
import org.sillok.kernel.Citation;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;

/** Why a command about a motion was refused. */
public sealed interface MotionRefusal extends Refusal {

    record UnknownMotion(MotionId motion) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record MotionAlreadySubmitted(MotionId motion) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The motion is in a state in which this cannot be done. */
    record MotionNotInState(MotionId motion, String state, String needed) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The meeting is not open, so nothing can be put to the vote in it. */
    record MeetingNotOpen(MotionId motion, MeetingId meeting, String state) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record NotOnTheAgenda(MotionId motion, MeetingId meeting, AgendaItemId item) implements MotionRefusal {}

    /** Who moves or seconds is a member in office. */
    record NotAMemberInOffice(MotionId motion, PersonId person) implements MotionRefusal {}

    record MoverCannotSecond(MotionId motion, PersonId mover) implements MotionRefusal {}

    record AlreadySeconded(MotionId motion, PersonId seconder) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record SecondsMissing(MotionId motion, int seconds, int required, Citation rule) implements MotionRefusal {}

    /** The charter has no majority of that name. */
    record UnknownMajority(MotionId motion, String majority) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** An amendment of an amendment of an amendment is not in order. */
    record AmendmentTooDeep(MotionId motion, MotionId amends) implements MotionRefusal {}

    /** Amendments are decided before what they amend. */
    record AmendmentsUndecided(MotionId motion, List<MotionId> undecided) implements MotionRefusal {}

    /** A matter that was rejected may not come back in the same session. */
    record RejectedInThisSession(MotionId motion, String matter, SessionId session, MotionId earlier)
            implements MotionRefusal {}

    /** A reconsideration refers to a motion that was decided. */
    record NothingToReconsider(MotionId motion, MotionId earlier, String state) implements MotionRefusal {}

    record NotOnRoll(MotionId motion, PersonId voter) implements MotionRefusal {}

    record AlreadyVoted(MotionId motion, PersonId voter) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** There is no vote of this member to change. */
    record NotYetVoted(MotionId motion, PersonId voter) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The member has voted that way already. */
    record VoteUnchanged(MotionId motion, PersonId voter, Choice choice) implements MotionRefusal {}

    record MemberIsRecused(MotionId motion, PersonId member, RecusalKind recusal, Citation rule)
            implements MotionRefusal {}

    record AlreadyRecused(MotionId motion, PersonId member) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A challenge (기피) is decided by the body: it needs an adopted motion as its authority. */
    record ChallengeUndecided(MotionId motion, PersonId member) implements MotionRefusal {}

    /** Under this charter the chair votes only to break a tie. */
    record ChairVotesOnlyOnTie(MotionId motion, PersonId chair, Citation rule) implements MotionRefusal {}

    /** The round is taken by another method. */
    record WrongMethod(MotionId motion, Method method, Method needed) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The charter does not list this matter as one for a secret vote. */
    record NotASecretMatter(MotionId motion, String matter, Citation rule) implements MotionRefusal {}

    /** The counts of a secret vote and the number of those who took part differ. */
    record CountsDoNotMatch(MotionId motion, long counted, long participants) implements MotionRefusal {}

    /** A roll-call or a list of participants names somebody more than once. */
    record NamedTwice(MotionId motion, PersonId member) implements MotionRefusal {}

    /** Nothing was recorded that this round could be decided by. */
    record NothingToCount(MotionId motion, int round) implements MotionRefusal {}

    /** The vice-chair presides only where the chair cannot. */
    record ChairPresides(MotionId motion, PersonId person, PersonId chair) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Who breaks a tie has to be in the room. */
    record PresidesFromElsewhere(MotionId motion, PersonId person) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The charter says which majority this kind of matter needs. */
    record AnotherMajorityNeeded(MotionId motion, String matter, String majority, String needed, Citation rule)
            implements MotionRefusal {}

    /** The motion given as authority does not decide on this challenge, or is another body's. */
    record NotTheChallenge(MotionId motion, PersonId member, MotionId authority) implements MotionRefusal {}

    /** Only the chair and the vice-chair preside. */
    record NotTheChair(MotionId motion, PersonId person) implements MotionRefusal {
        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** A casting vote is for or against. */
    record CastingVoteMustDecide(MotionId motion) implements MotionRefusal {}

    /** Too few are in the room to vote. */
    record QuorumMissing(MotionId motion, long present, long required, long of, Base base, Citation rule)
            implements MotionRefusal {}

    /** What stands is annulled only with an authority beyond the actor's own mandate. */
    record AnnulmentWithoutAuthority(MotionId motion) implements MotionRefusal {}
}
