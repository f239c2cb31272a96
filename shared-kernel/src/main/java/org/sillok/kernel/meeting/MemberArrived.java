package org.sillok.kernel.meeting;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;

/** A member came into the room (출석); the evidence is the body in which he or she is in office. */
@EventType("member-arrived")
public record MemberArrived(MeetingId meeting, PersonId member, Evidence evidence, Act act) implements MeetingEvent {}
