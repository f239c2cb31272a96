package org.sillok.command.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.MeetingKind;
import org.sillok.kernel.meeting.SessionId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Meetings called, put off and called off. */
@RestController
class ConveningController {

    /** The notice was given on the day stated, or else on the day of the act. */
    record Convene(
            MeetingId meeting,
            BodyId body,
            MeetingKind kind,
            SessionId session,
            Instant scheduledAt,
            String place,
            @Nullable LocalDate noticeOn,
            @Nullable String urgency,
            @Nullable ActForm act) {}

    record Postpone(Instant to, @Nullable ActForm act) {}

    record Cancel(@Nullable ActForm act) {}

    private final Announcements announcements;

    ConveningController(Announcements announcements) {
        this.announcements = announcements;
    }

    @PostMapping("/api/v1/meetings")
    @ForClerk
    ResponseEntity<?> convene(@RequestBody Convene request, Submission submission) {
        return submission.send(command(request, submission));
    }

    @PostMapping("/api/v1/meetings/{meeting}/postponement")
    @ForClerk
    ResponseEntity<?> postpone(@PathVariable MeetingId meeting, @RequestBody Postpone request, Submission submission) {
        return submission.send(new PostponeMeeting(meeting, request.to(), submission.act(request.act())));
    }

    @PostMapping("/api/v1/meetings/{meeting}/cancellation")
    @ForClerk
    ResponseEntity<?> cancel(@PathVariable MeetingId meeting, @RequestBody Cancel request, Submission submission) {
        return submission.send(new CancelMeeting(meeting, submission.act(request.act())));
    }

    private ConveneMeeting command(Convene request, Submission submission) {
        var act = submission.act(request.act());
        return new ConveneMeeting(
                request.meeting(),
                request.body(),
                request.kind(),
                request.session(),
                request.scheduledAt(),
                submission.seal(request.place()),
                announcements.notice(request.body(), request.scheduledAt(), request.noticeOn(), act),
                submission.sealOrNull(request.urgency()),
                act);
    }
}
