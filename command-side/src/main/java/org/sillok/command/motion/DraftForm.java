package org.sillok.command.motion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.command.intake.Submission;
import org.sillok.kernel.DocumentId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.motion.Challenge;

/**
 * What a motion says, as a request words it.
 *
 * @param majority the majority it needs; unless said, the one that the charter gives its kind of matter
 * @param grants the budget amendment that its adoption grants
 * @param challenges the recusal that its adoption decides
 */
record DraftForm(
        @Nullable String majority,
        String title,
        String text,
        @Nullable BudgetGrant grants,
        @Nullable Challenge challenges,
        @Nullable List<DocumentId> documents) {

    /** The draft under a charter, on a matter of some kind or on an amendment. */
    Draft under(Charter charter, @Nullable String kind, Submission submission) {
        return new Draft(
                majority == null ? usual(charter, kind) : majority,
                charter,
                submission.seal(title),
                submission.seal(text),
                grants,
                challenges,
                documents == null ? List.of() : documents);
    }

    private static String usual(Charter charter, @Nullable String kind) {
        var special = kind == null ? Optional.<MajorityRule>empty() : charter.majorityFor(kind);
        return special.orElse(charter.deciding()).id();
    }
}
