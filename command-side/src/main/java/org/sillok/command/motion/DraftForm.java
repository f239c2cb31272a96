package org.sillok.command.motion;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.budget.BudgetGrant;

/**
 * What a motion says, as a request words it.
 *
 * @param majority the majority it needs; the ordinary one unless said
 * @param grants the budget amendment that its adoption grants
 */
record DraftForm(
        @Nullable String majority,
        String title,
        String text,
        @Nullable BudgetGrant grants,
        @Nullable List<DocumentId> documents) {

    Draft under(Charter charter, Submission submission) {
        var majorities = Stream.concat(Stream.of(charter.deciding()), charter.special().stream())
                .map(MajorityRule::id)
                .toList();
        return new Draft(
                majority == null ? charter.deciding().id() : majority,
                majorities,
                submission.seal(title),
                submission.seal(text),
                grants,
                documents == null ? List.of() : documents);
    }
}
