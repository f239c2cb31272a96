package org.sillok.command.motion;

import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForOffice;
import org.sillok.kernel.Citation;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RecusalKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Members who stay out of a decision. */
@RestController
class RecusalController {

    /** The ground is personal: it says why this member may be biased. */
    record Recuse(
            PersonId member,
            RecusalKind kind,
            Citation rule,
            @Nullable String ground,
            @Nullable ActForm act) {

        Recusal sealed(Submission submission) {
            var facts = ground == null ? null : submission.sealPersonal(member, ground);
            return new Recusal(member, kind, rule, facts);
        }
    }

    private final Papers papers;
    private final MotionReadings motions;

    RecusalController(Papers papers, MotionReadings motions) {
        this.papers = papers;
        this.motions = motions;
    }

    @PostMapping("/api/v1/motions/{motion}/recusals")
    @ForOffice
    ResponseEntity<?> recuse(@PathVariable MotionId motion, @RequestBody Recuse request, Submission submission) {
        submission.requireSelfOrClerk(request.member());
        var act = submission.actOrMandate(request.act());
        var member = papers.standing(papers.bodyOf(motion), request.member(), act);
        var recusal = request.sealed(submission);
        return submission.send(new RecuseMember(motion, recusal, member, motions.authorityOf(act), act));
    }
}
