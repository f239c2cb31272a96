package org.sillok.command.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.meeting.AgendaItem;
import org.sillok.kernel.meeting.AgendaItemId;

/** An item of business, as a request words it. */
record AgendaItemForm(
        AgendaItemId item,
        String matter,
        @Nullable String kind,
        String title,
        @Nullable List<DocumentId> documents) {

    AgendaItem sealed(Submission submission) {
        return new AgendaItem(item, matter, kind, submission.seal(title), documents == null ? List.of() : documents);
    }
}
