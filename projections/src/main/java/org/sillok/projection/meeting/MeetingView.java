package org.sillok.projection.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.projection.Trace;

/**
 * A meeting as it stands. Who was in the room when is a view of its own per member.
 *
 * @param version the sequence of the stream's last event
 * @param kind absent, as are session and notice, for meetings taken over from a publication
 * @param agenda in its order, withdrawn items last
 * @param acts every event of the meeting except arrivals and departures, in order
 */
public record MeetingView(
        MeetingId id,
        long version,
        BodyId body,
        @Nullable MeetingKind kind,
        @Nullable SessionId session,
        Instant scheduledAt,
        Commitment place,
        @Nullable Notice notice,
        MeetingState state,
        List<Item> agenda,
        @Nullable Opening opening,
        List<MeetingAct> acts) {

    /**
     * How the meeting was called.
     *
     * @param urgency why the notice was shorter than the charter asks, where it was
     */
    public record Notice(
            LocalDate on, int days, int required, @Nullable Commitment urgency) {}

    /** An item of the agenda; withdrawn ones stay visible. */
    public record Item(AgendaItem item, boolean withdrawn) {

        Item withdraw() {
            return new Item(item, true);
        }
    }

    /** Who was in office and who was there when the meeting was opened, and the arithmetic of the quorum. */
    public record Opening(Roll roll, List<PersonId> present, MajorityRule rule, Verdict quorum, Trace trace) {

        public Opening {
            present = List.copyOf(present);
        }
    }

    public MeetingView {
        agenda = List.copyOf(agenda);
        acts = List.copyOf(acts);
    }

    /** When the meeting was adjourned; absent while it was not. */
    public @Nullable Instant adjournedAt() {
        return state == MeetingState.ADJOURNED ? acts.getLast().trace().occurredAt() : null;
    }
}
