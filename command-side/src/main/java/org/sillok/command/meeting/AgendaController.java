package org.sillok.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.ActForm;
import org.sillok.command.intake.Submission;
import org.sillok.http.ForClerk;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.meeting.AgendaItemId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The business of a meeting. */
@RestController
class AgendaController {

    record Add(
            AgendaItemId item,
            String matter,
            @Nullable String kind,
            String title,
            @Nullable List<DocumentId> documents,
            @Nullable ActForm act) {

        AgendaItemForm asItem() {
            return new AgendaItemForm(item, matter, kind, title, documents);
        }
    }

    record Withdraw(@Nullable ActForm act) {}

    record Reorder(List<AgendaItemId> order, @Nullable ActForm act) {}

    @PostMapping("/api/v1/meetings/{meeting}/agenda")
    @ForClerk
    ResponseEntity<?> add(@PathVariable MeetingId meeting, @RequestBody Add request, Submission submission) {
        var act = submission.act(request.act());
        return submission.send(new AddAgendaItem(meeting, request.asItem().sealed(submission), act));
    }

    @PostMapping("/api/v1/meetings/{meeting}/agenda/{item}/withdrawal")
    @ForClerk
    ResponseEntity<?> withdraw(
            @PathVariable MeetingId meeting,
            @PathVariable AgendaItemId item,
            @RequestBody Withdraw request,
            Submission submission) {
        return submission.send(new WithdrawAgendaItem(meeting, item, submission.act(request.act())));
    }

    @PostMapping("/api/v1/meetings/{meeting}/agenda/order")
    @ForClerk
    ResponseEntity<?> reorder(@PathVariable MeetingId meeting, @RequestBody Reorder request, Submission submission) {
        return submission.send(new ReorderAgenda(meeting, request.order(), submission.act(request.act())));
    }
}
