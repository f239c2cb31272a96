package org.sillok.kernel.meeting;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;

/** A member came into the room (출석). */
@EventType("member-arrived")
public record MemberArrived(MeetingId meeting, PersonId member, Act act) implements MeetingEvent {}
