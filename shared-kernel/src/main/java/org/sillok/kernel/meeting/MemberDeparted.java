package org.sillok.kernel.meeting;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;

/** A member left the room (퇴장). */
@EventType("member-departed")
public record MemberDeparted(MeetingId meeting, PersonId member, Act act) implements MeetingEvent {}
