package org.sillok.command.meeting;

import org.jspecify.annotations.Nullable;
import org.sillok.command.evidence.Bodies;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What happens in the room: coming, going, opening, pausing, ending. */
@RestController
class SittingController {

    record Move(PersonId member, @Nullable ActForm act) {}

    record Preside(@Nullable ActForm act) {}

    private final Meetings meetings;
    private final Bodies bodies;
    private final Announcements announcements;

    SittingController(Meetings meetings, Bodies bodies, Announcements announcements) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.announcements = announcements;
    }

    @PostMapping("/api/v1/meetings/{meeting}/arrivals")
    @ForClerk
    ResponseEntity<?> arrive(@PathVariable MeetingId meeting, @RequestBody Move request, Submission submission) {
        var act = submission.act(request.act());
        var member = bodies.standing(meetings.read(meeting).facts().body(), request.member(), act);
        return submission.send(new RecordArrival(meeting, member, act));
    }

    @PostMapping("/api/v1/meetings/{meeting}/departures")
    @ForClerk
    ResponseEntity<?> depart(@PathVariable MeetingId meeting, @RequestBody Move request, Submission submission) {
        return submission.send(new RecordDeparture(meeting, request.member(), submission.act(request.act())));
    }

    @PostMapping("/api/v1/meetings/{meeting}/opening")
    @ForClerk
    ResponseEntity<?> open(@PathVariable MeetingId meeting, @RequestBody Preside request, Submission submission) {
        return submission.send(announcements.opening(meeting, submission.act(request.act())));
    }

    @PostMapping("/api/v1/meetings/{meeting}/suspension")
    @ForClerk
    ResponseEntity<?> suspend(@PathVariable MeetingId meeting, @RequestBody Preside request, Submission submission) {
        return submission.send(new SuspendMeeting(meeting, submission.act(request.act())));
    }

    @PostMapping("/api/v1/meetings/{meeting}/resumption")
    @ForClerk
    ResponseEntity<?> resume(@PathVariable MeetingId meeting, @RequestBody Preside request, Submission submission) {
        return submission.send(new ResumeMeeting(meeting, submission.act(request.act())));
    }

    @PostMapping("/api/v1/meetings/{meeting}/adjournment")
    @ForClerk
    ResponseEntity<?> adjourn(@PathVariable MeetingId meeting, @RequestBody Preside request, Submission submission) {
        return submission.send(new AdjournMeeting(meeting, submission.act(request.act())));
    }
}
