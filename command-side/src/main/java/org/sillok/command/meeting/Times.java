package org.sillok.command.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.sillok.command.Chronology;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.meeting.MeetingAdjourned;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;

/**
 * When what later acts build on happened, at the earliest.
 *
 * @param presided the last opening, suspension or resumption
 * @param moved each person's last coming or going
 */
public record Times(Instant presided, Map<PersonId, Instant> moved) {

    static final Times NONE = new Times(Instant.MIN, Map.of());

    public Times {
        moved = Map.copyOf(moved);
    }

    Times and(MeetingEvent event, Instant recordedAt) {
        var at = Chronology.earliest(event.act(), recordedAt);
        return switch (event) {
            case MeetingOpened e -> new Times(at, moved);
            case MeetingSuspended e -> new Times(at, moved);
            case MeetingResumed e -> new Times(at, moved);
            case MeetingAdjourned e -> new Times(at, moved);
            case MemberArrived e -> new Times(presided, plus(e.member(), at));
            case MemberDeparted e -> new Times(presided, plus(e.member(), at));
            default -> this;
        };
    }

    /** When the person last came or went. */
    Instant of(PersonId person) {
        return moved.getOrDefault(person, Instant.MIN);
    }

    private Map<PersonId, Instant> plus(PersonId person, Instant at) {
        var all = new HashMap<>(moved);
        all.put(person, at);
        return all;
    }
}
