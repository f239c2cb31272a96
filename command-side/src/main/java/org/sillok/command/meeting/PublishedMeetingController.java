package org.sillok.command.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.evidence.Bodies;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Meetings taken over as somebody published them. */
@RestController
class PublishedMeetingController {

    record Publish(
            MeetingId meeting,
            BodyId body,
            Instant heldAt,
            String place,
            List<PublishedAttendance> attendance,
            List<AgendaItemForm> agenda,
            @Nullable ActForm act) {}

    private final Bodies bodies;

    PublishedMeetingController(Bodies bodies) {
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/published-meetings")
    @ForClerk
    ResponseEntity<?> publish(@RequestBody Publish request, Submission submission) {
        bodies.read(request.body());
        submission.requirePast(request.heldAt());
        return submission.send(command(request, submission));
    }

    private static RecordPublishedMeeting command(Publish request, Submission submission) {
        return new RecordPublishedMeeting(
                request.meeting(),
                request.body(),
                request.heldAt(),
                submission.seal(request.place()),
                request.attendance(),
                request.agenda().stream().map(item -> item.sealed(submission)).toList(),
                submission.act(request.act()));
    }
}
