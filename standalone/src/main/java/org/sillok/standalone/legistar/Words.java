package org.sillok.standalone.legistar;

import static org.sillok.kernel.motion.Participation.ABSENT;
import static org.sillok.kernel.motion.Participation.ABSTAINED;
import static org.sillok.kernel.motion.Participation.NO;
import static org.sillok.kernel.motion.Participation.NOT_VOTING;
import static org.sillok.kernel.motion.Participation.YES;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;

/** What the words of the publication mean here. */
final class Words {

    private static final Map<String, Participation> VOTES = Map.ofEntries(
            Map.entry("Affirmative", YES),
            Map.entry("Negative", NO),
            Map.entry("Abstain", ABSTAINED),
            Map.entry("Non-voting", NOT_VOTING),
            Map.entry("Present", NOT_VOTING),
            Map.entry("Absent", ABSENT),
            Map.entry("Excused", ABSENT),
            Map.entry("Medical", ABSENT),
            Map.entry("Paternity", ABSENT),
            Map.entry("Maternity", ABSENT),
            Map.entry("Parental", ABSENT),
            Map.entry("Bereavement", ABSENT),
            Map.entry("Jury Duty", ABSENT),
            Map.entry("Suspended", ABSENT),
            // Not a recusal: whoever has it has it in the attendance of the whole meeting, so it is another engagement.
            Map.entry("Conflict", ABSENT));

    private Words() {}

    /** What a word in a roll-call means; absent where it means nothing known. */
    static @Nullable Participation vote(String word) {
        return VOTES.get(word);
    }

    /** Whether a word in the attendance means being there. */
    static boolean present(String word) {
        return word.equals("Present");
    }

    /** The published outcome. @throws IllegalArgumentException where the publication uses another word */
    static Outcome outcome(String word) {
        return switch (word) {
            case "Pass" -> Outcome.ADOPTED;
            case "Fail" -> Outcome.REJECTED;
            default -> throw new IllegalArgumentException("an outcome is Pass or Fail, not " + word);
        };
    }

    /** Whether a meeting took place; a deferred one was called, and held as another meeting or never. */
    static boolean held(String agendaStatus) {
        return !agendaStatus.equals("Deferred") && !agendaStatus.equals("Cancelled");
    }
}
