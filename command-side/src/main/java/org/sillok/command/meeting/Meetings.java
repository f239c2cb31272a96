package org.sillok.command.meeting;

import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Reading;
import org.sillok.command.evidence.Readings;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.MeetingEvent;
import org.sillok.kernel.meeting.MeetingRefusal.UnknownMeeting;
import org.springframework.stereotype.Component;

/** What the record says about meetings. */
@Component
public class Meetings {

    private final Readings<MeetingFacts> readings;

    public Meetings(EventLog log) {
        this.readings = new Readings<>(
                log,
                (facts, recorded) -> MeetingFacts.fold(facts, (MeetingEvent) recorded.event(), recorded.recordedAt()));
    }

    /** Reads a meeting. @throws Refused when there is none of that name */
    public Reading<MeetingFacts> read(MeetingId meeting) {
        return readings.read(meeting).orElseThrow(() -> new Refused(new UnknownMeeting(meeting)));
    }
}
