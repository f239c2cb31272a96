package org.sillok.command.body;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Commitment;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.SeatId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in who comes to which seat, and who leaves it. A dry run shows the advice on an appointment. */
@RestController
class MembershipController {

    private final AppointmentAdvice advice;
    private final Profiles profiles;

    MembershipController(AppointmentAdvice advice, Profiles profiles) {
        this.advice = advice;
        this.profiles = profiles;
    }

    /**
     * @param membership its id; the seat and a number unless said
     * @param until the first day after the term; as the charter has it unless said
     */
    record Appoint(
            @Nullable MembershipId membership,
            SeatId seat,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable ActForm act) {}

    /** The next term begins where the last one ends. */
    record Reappoint(
            @Nullable MembershipId membership,
            @Nullable LocalDate until,
            @Nullable ActForm act) {}

    /** @param on the first day no longer in office */
    record End(EndGround ground, LocalDate on, @Nullable ActForm act) {}

    /**
     * @param title the office as the publication names it
     * @param term which term in a row it is; the first unless said
     */
    record Publish(
            @Nullable MembershipId membership,
            SeatId seat,
            PersonId person,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate endedOn,
            @Nullable Integer term,
            String title,
            @Nullable ActForm act) {

        @Nullable
        ActForm published() {
            return act == null
                    ? null
                    : new ActForm(
                            act.reason(), act.authority(), act.capacity(), act.occurredAt(), Provenance.PUBLISHED);
        }

        RecordPublishedTerm of(BodyId body, Commitment sealedTitle, Act published) {
            return new RecordPublishedTerm(
                    body,
                    membership,
                    seat,
                    person,
                    from,
                    until,
                    endedOn,
                    term == null ? 1 : term,
                    sealedTitle,
                    published);
        }
    }

    @PostMapping("/api/v1/bodies/{body}/memberships")
    @ForClerk
    ResponseEntity<?> appoint(@PathVariable BodyId body, @RequestBody Appoint request, Submission submission) {
        var act = submission.act(request.act());
        var asked = new AppointMember(
                body,
                request.membership(),
                request.seat(),
                request.person(),
                request.from(),
                request.until(),
                List.of(),
                act);
        return submission.send(advice.advised(asked, submission));
    }

    @PostMapping("/api/v1/bodies/{body}/memberships/{membership}/reappointment")
    @ForClerk
    ResponseEntity<?> reappoint(
            @PathVariable BodyId body,
            @PathVariable MembershipId membership,
            @RequestBody Reappoint request,
            Submission submission) {
        var act = submission.act(request.act());
        var asked = new ReappointMember(body, membership, request.membership(), request.until(), List.of(), act);
        return submission.send(advice.advised(asked, submission));
    }

    @PostMapping("/api/v1/bodies/{body}/memberships/{membership}/end")
    @ForClerk
    ResponseEntity<?> end(
            @PathVariable BodyId body,
            @PathVariable MembershipId membership,
            @RequestBody End request,
            Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new EndMembership(body, membership, request.ground(), request.on(), act));
    }

    @PostMapping("/api/v1/bodies/{body}/published-terms")
    @ForClerk
    ResponseEntity<?> publish(@PathVariable BodyId body, @RequestBody Publish request, Submission submission) {
        profiles.require(request.person());
        var act = submission.act(request.published());
        return submission.send(request.of(body, submission.seal(request.title()), act));
    }
}
