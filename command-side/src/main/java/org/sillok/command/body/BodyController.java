package org.sillok.command.body;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForAdmin;
import org.sillok.http.ForClerk;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Office;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes in bodies, their charters and who presides. */
@RestController
class BodyController {

    private final BodyRegister register;
    private final ZoneId usualZone;

    BodyController(BodyRegister register, @Value("${sillok.zone:Asia/Seoul}") ZoneId usualZone) {
        this.register = register;
        this.usualZone = usualZone;
    }

    /**
     * @param parent the body it is a part of, where there is one
     * @param zone where its days begin; that of this installation unless said
     */
    record Establish(
            BodyId body,
            String name,
            @Nullable BodyId parent,
            LocalDate on,
            @Nullable ZoneId zone,
            CharterForm charter,
            @Nullable ActForm act) {}

    /** @param effective the first day on which the new charter holds */
    record Amend(
            LocalDate effective,
            CharterForm charter,
            @Nullable ActForm act) {}

    record Designate(
            Office office,
            PersonId person,
            LocalDate from,
            @Nullable ActForm act) {}

    /** @param on the first day on which the body is no more */
    record Dissolve(LocalDate on, @Nullable ActForm act) {}

    @PostMapping("/api/v1/bodies")
    @ForAdmin
    ResponseEntity<?> establish(@RequestBody Establish request, Submission submission) {
        var act = submission.act(request.act());
        var name = submission.seal(request.name());
        var zone = request.zone() == null ? usualZone : request.zone();
        var parent = register.knownOrNull(request.parent());
        var charter = request.charter().sealed(submission);
        return submission.send(new EstablishBody(request.body(), name, parent, request.on(), zone, charter, act));
    }

    @PostMapping("/api/v1/bodies/{body}/charters")
    @ForAdmin
    ResponseEntity<?> amend(@PathVariable BodyId body, @RequestBody Amend request, Submission submission) {
        var act = submission.act(request.act());
        var charter = request.charter().sealed(submission);
        return submission.send(new AmendCharter(body, request.effective(), charter, act));
    }

    @PostMapping("/api/v1/bodies/{body}/offices")
    @ForClerk
    ResponseEntity<?> designate(@PathVariable BodyId body, @RequestBody Designate request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new DesignateOffice(body, request.office(), request.person(), request.from(), act));
    }

    @PostMapping("/api/v1/bodies/{body}/dissolution")
    @ForAdmin
    ResponseEntity<?> dissolve(@PathVariable BodyId body, @RequestBody Dissolve request, Submission submission) {
        return submission.send(new DissolveBody(body, request.on(), submission.act(request.act())));
    }
}
