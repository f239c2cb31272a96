package org.sillok.command.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.http.ForOffice;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Motions and amendments on their way to the vote. */
@RestController
class SubmissionController {

    record Submit(
            MotionId motion,
            MeetingId meeting,
            AgendaItemId agendaItem,
            PersonId mover,
            DraftForm draft,
            @Nullable MotionId reconsiders,
            @Nullable ActForm act) {}

    record Propose(
            MotionId amendment,
            PersonId mover,
            DraftForm draft,
            @Nullable ActForm act) {}

    record Second(PersonId seconder, @Nullable ActForm act) {}

    record Dispose(@Nullable ActForm act) {}

    record TakeUp(
            MeetingId meeting,
            AgendaItemId agendaItem,
            @Nullable ActForm act) {}

    private final Papers papers;

    SubmissionController(Papers papers) {
        this.papers = papers;
    }

    @PostMapping("/api/v1/motions")
    @ForOffice
    ResponseEntity<?> submit(@RequestBody Submit request, Submission submission) {
        submission.requireSelfOrClerk(request.mover());
        var command = submission(request, submission);
        papers.requireNew(request.motion());
        return submission.send(command);
    }

    @PostMapping("/api/v1/motions/{motion}/amendments")
    @ForOffice
    ResponseEntity<?> propose(@PathVariable MotionId motion, @RequestBody Propose request, Submission submission) {
        submission.requireSelfOrClerk(request.mover());
        var command = amendment(motion, request, submission);
        papers.requireNew(request.amendment());
        return submission.send(command);
    }

    @PostMapping("/api/v1/motions/{motion}/seconds")
    @ForOffice
    ResponseEntity<?> second(@PathVariable MotionId motion, @RequestBody Second request, Submission submission) {
        submission.requireSelfOrClerk(request.seconder());
        var act = submission.actOrMandate(request.act());
        var seconder = papers.standing(papers.bodyOf(motion), request.seconder(), act);
        return submission.send(new SecondMotion(motion, seconder, act));
    }

    @PostMapping("/api/v1/motions/{motion}/withdrawal")
    @ForOffice
    ResponseEntity<?> withdraw(@PathVariable MotionId motion, @RequestBody Dispose request, Submission submission) {
        return submission.send(new WithdrawMotion(motion, submission.actOrMandate(request.act())));
    }

    @PostMapping("/api/v1/motions/{motion}/deferral")
    @ForClerk
    ResponseEntity<?> defer(@PathVariable MotionId motion, @RequestBody Dispose request, Submission submission) {
        return submission.send(new DeferMotion(motion, submission.act(request.act())));
    }

    @PostMapping("/api/v1/motions/{motion}/taking-up")
    @ForClerk
    ResponseEntity<?> takeUp(@PathVariable MotionId motion, @RequestBody TakeUp request, Submission submission) {
        var sitting = papers.sitting(request.meeting(), request.agendaItem());
        return submission.send(new TakeUpMotion(motion, request.agendaItem(), sitting, submission.act(request.act())));
    }

    private SubmitMotion submission(Submit request, Submission submission) {
        var act = submission.actOrMandate(request.act());
        var sitting = papers.sitting(request.meeting(), request.agendaItem());
        var docket = docket(request.motion(), sitting);
        // The docket first: what it names later than this is not among the motions looked at.
        var docketed = papers.docketed(docket);
        return new SubmitMotion(
                docket,
                request.motion(),
                request.agendaItem(),
                request.draft().under(papers.constitution(sitting.body(), act).charter(), kind(sitting), submission),
                request.reconsiders(),
                sitting,
                papers.standing(sitting.body(), request.mover(), act),
                papers.earlier(docket, sitting.matter(), request.reconsiders()),
                docketed,
                act);
    }

    private static @Nullable String kind(Sitting sitting) {
        return sitting.kind() == null ? sitting.matter() : sitting.kind();
    }

    private static DocketId docket(MotionId motion, Sitting sitting) {
        if (sitting.session() == null) {
            throw new Refused(new MeetingNotOpen(
                    motion, sitting.meeting(), sitting.state().word()));
        }
        return new DocketId(sitting.body(), sitting.session());
    }

    private ProposeAmendment amendment(MotionId motion, Propose request, Submission submission) {
        var act = submission.actOrMandate(request.act());
        var sitting = papers.sittingOf(motion);
        var charter = papers.constitution(sitting.body(), act).charter();
        return new ProposeAmendment(
                motion,
                request.amendment(),
                request.draft().under(charter, null, submission),
                sitting,
                papers.standing(sitting.body(), request.mover(), act),
                act);
    }
}
