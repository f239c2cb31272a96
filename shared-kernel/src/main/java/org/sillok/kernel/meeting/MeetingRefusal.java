package org.sillok.kernel.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Citation;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;

/** Why a command about a meeting was refused. */
public sealed interface MeetingRefusal extends Refusal {

    record UnknownMeeting(MeetingId meeting) implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record MeetingAlreadyConvened(MeetingId meeting) implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** The notice is shorter than the charter asks, and no urgency is stated. */
    record NoticeTooShort(MeetingId meeting, LocalDate noticeOn, int noticeDays, int required, Citation rule)
            implements MeetingRefusal {}

    /** Only a body that belongs to another meets as a subcommittee. */
    record NotASubcommittee(BodyId body) implements MeetingRefusal {}

    record AgendaItemExists(MeetingId meeting, AgendaItemId item) implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record UnknownAgendaItem(MeetingId meeting, AgendaItemId item) implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** A new order names every item of the agenda exactly once. */
    record AgendaOrderIncomplete(MeetingId meeting, int items, int named) implements MeetingRefusal {}

    /** The meeting is in a state in which this cannot be done. */
    record MeetingNotInState(MeetingId meeting, String state, String needed) implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** A meeting is put off to another time than its own. */
    record SameTime(MeetingId meeting, Instant scheduledAt) implements MeetingRefusal {}

    record AlreadyInTheRoom(MeetingId meeting, PersonId member) implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    record NotInTheRoom(MeetingId meeting, PersonId member) implements MeetingRefusal {
        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    /** Who is not in office cannot attend as a member. */
    record NotAMember(MeetingId meeting, BodyId body, PersonId person) implements MeetingRefusal {}

    record NoQuorum(MeetingId meeting, long present, long required, long of, String base, Citation rule)
            implements MeetingRefusal {}
}
