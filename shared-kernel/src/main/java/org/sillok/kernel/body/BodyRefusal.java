package org.sillok.kernel.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;

/** Why a command about a body was refused. */
public sealed interface BodyRefusal extends Refusal {

    record UnknownBody(BodyId body) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record BodyAlreadyEstablished(BodyId body) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record BodyIsDissolved(BodyId body, LocalDate on) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownSeat(BodyId body, SeatId seat) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record UnknownMembership(BodyId body, MembershipId membership) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record MembershipIdTaken(BodyId body, MembershipId membership) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The seat is held for part of the term asked for. */
    record SeatNotVacant(
            BodyId body,
            SeatId seat,
            PersonId holder,
            LocalDate from,
            @Nullable LocalDate until) implements BodyRefusal {}

    /** The person already holds another seat of this body on some of those days. */
    record AlreadyMember(BodyId body, PersonId person, SeatId seat) implements BodyRefusal {}

    record TermTooLong(BodyId body, SeatId seat, int termMonths, LocalDate longest, LocalDate asked, Citation rule)
            implements BodyRefusal {}

    /** A term ends after it begins. */
    record TermEndsBeforeItBegins(BodyId body, LocalDate from, LocalDate until) implements BodyRefusal {}

    record ReappointmentsExhausted(
            BodyId body, SeatId seat, PersonId person, int termsServed, int reappointments, Citation rule)
            implements BodyRefusal {}

    /** An ex-officio seat has no term to renew. */
    record NotReappointable(BodyId body, SeatId seat, Citation rule) implements BodyRefusal {}

    record MembershipAlreadyEnded(BodyId body, MembershipId membership, LocalDate on) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record TermNotYetOver(
            BodyId body, MembershipId membership, @Nullable LocalDate until, LocalDate on) implements BodyRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The day lies before the thing it is about began. */
    record TooEarly(BodyId body, LocalDate on, LocalDate earliest) implements BodyRefusal {}

    record NotInOffice(BodyId body, PersonId person, LocalDate on) implements BodyRefusal {}

    /** A new charter takes force after the one before it. */
    record CharterNotLater(BodyId body, LocalDate effective, LocalDate current) implements BodyRefusal {}

    /** The new charter leaves out seats that somebody holds. */
    record SeatsStillHeld(BodyId body, SeatId seat, PersonId holder) implements BodyRefusal {}
}
