package org.sillok.kernel.motion;

import org.sillok.kernel.Act;
import org.sillok.kernel.EventType;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;

/** The motion came up at a meeting again. */
@EventType("motion-taken-up")
public record MotionTakenUp(
        MotionId motion, MeetingId meeting, SessionId session, AgendaItemId agendaItem, Evidence evidence, Act act)
        implements MotionEvent {}
