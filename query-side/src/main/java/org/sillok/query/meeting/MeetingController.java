package org.sillok.query.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.projection.body.FindBody;
import org.sillok.projection.meeting.Agenda;
import org.sillok.projection.meeting.Attendance;
import org.sillok.projection.meeting.Calendar;
import org.sillok.projection.meeting.FindAgenda;
import org.sillok.projection.meeting.FindAttendance;
import org.sillok.projection.meeting.FindCalendar;
import org.sillok.projection.meeting.FindMeeting;
import org.sillok.projection.meeting.ListMeetings;
import org.sillok.projection.meeting.MeetingFile;
import org.sillok.projection.meeting.MeetingLine;
import org.sillok.query.http.Listing;
import org.sillok.query.http.Moment;
import org.sillok.query.http.Paging;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController("queryMeetings")
@RequestMapping("/api/v1")
class MeetingController {

    @GetMapping("/meetings")
    Listing<MeetingLine> meetings(Paging paging, Moment moment) {
        return moment.list(new ListMeetings(null, paging.oldestFirst()));
    }

    @GetMapping("/calendar")
    Calendar calendar(
            @RequestParam OffsetDateTime from,
            @RequestParam OffsetDateTime to,
            @RequestParam @Nullable BodyId body,
            Moment moment) {
        return moment.ask(new FindCalendar(body, from.toInstant(), to.toInstant()));
    }

    @GetMapping("/bodies/{id}/meetings")
    Listing<MeetingLine> meetingsOf(@PathVariable BodyId id, Paging paging, Moment moment) {
        moment.know(id, new FindBody(id));
        return moment.list(new ListMeetings(id, paging.oldestFirst()));
    }

    @GetMapping("/bodies/{id}/calendar")
    Calendar calendarOf(
            @PathVariable BodyId id,
            @RequestParam OffsetDateTime from,
            @RequestParam OffsetDateTime to,
            Moment moment) {
        moment.know(id, new FindBody(id));
        return calendar(from, to, id, moment);
    }

    @GetMapping("/meetings/{id}")
    ResponseEntity<MeetingFile> meeting(@PathVariable MeetingId id, Moment moment) {
        return moment.know(id, new FindMeeting(id), file -> file.meeting().version());
    }

    @GetMapping("/meetings/{id}/agenda")
    Agenda agenda(@PathVariable MeetingId id, Moment moment) {
        return moment.know(id, new FindAgenda(id));
    }

    @GetMapping("/meetings/{id}/attendance")
    Attendance attendance(@PathVariable MeetingId id, Moment moment) {
        return moment.know(id, new FindAttendance(id));
    }
}
