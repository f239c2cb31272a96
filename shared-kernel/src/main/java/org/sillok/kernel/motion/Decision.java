package org.sillok.kernel.motion;

import static org.sillok.kernel.body.TieRule.Resolution.CHAIR_CASTS;

import org.jspecify.annotations.Nullable;
import org.sillok.kernel.InvalidValue;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.TieRule;
import org.sillok.kernel.body.Verdict;

/**
 * A decision with all the numbers it rests on; whoever has the votes and the rules can compute it again.
 *
 * @param tally the votes counted, without any casting vote
 * @param quorum the quorum at closing
 * @param majority the deciding majority, with the casting vote where one was given
 * @param castingVote the chair's casting vote, where the tie rule gave one
 */
public record Decision(
        Tally tally,
        Headcount headcount,
        Verdict quorum,
        Verdict majority,
        boolean tied,
        @Nullable Choice castingVote,
        Outcome outcome) {

    /** Decides a round from its rules, its numbers of people and its votes. */
    public static Decision of(Rules rules, Headcount people, Tally tally) {
        return of(rules, people, tally, null);
    }

    /**
     * Decides a round, with the chair's casting vote where there is one. It counts only where the votes are tied and the
     * tie rule gives it; it has to be for or against.
     */
    public static Decision of(Rules rules, Headcount people, Tally tally, @Nullable Choice castingVote) {
        var quorate = Verdict.quorum(
                rules.opening(), countingTowardsQuorum(rules.recusal(), people), people.seats(), people.inOffice());
        var casting = tally.tied() && rules.tie().resolution() == CHAIR_CASTS ? castingVote : null;
        if (casting == Choice.ABSTAIN) throw new InvalidValue("castingVote", "for or against", casting);
        var decisive = casting == null ? tally : tally.plus(casting);
        var majority =
                Verdict.of(rules.deciding(), decisive.yes(), base -> size(base, rules.recusal(), people, decisive));
        var outcome = quorate.holds() ? byVotes(rules.tie(), tally.tied(), casting, majority) : Outcome.INQUORATE;
        return new Decision(tally, people, quorate, majority, tally.tied(), casting, outcome);
    }

    /** What the votes alone give, whether there was a quorum or not. */
    public Outcome byVotes(TieRule tie) {
        return byVotes(tie, tied, castingVote, majority);
    }

    private static Outcome byVotes(TieRule tie, boolean tied, @Nullable Choice casting, Verdict majority) {
        if (tied && tie.resolution() == CHAIR_CASTS && casting == null) return Outcome.TIED;
        // Half may be enough for a threshold that is not strict; yet a tie is for the tie rule to decide.
        var carried = majority.holds() && (!tied || casting == Choice.YES);
        return carried ? Outcome.ADOPTED : Outcome.REJECTED;
    }

    private static long countingTowardsQuorum(RecusalRule recusal, Headcount people) {
        return recusal.countsTowardsQuorum() ? people.present() : people.present() - people.recusedPresent();
    }

    /** The size of a base, with recused members taken out of it where the charter says so. */
    private static long size(Base base, RecusalRule recusal, Headcount people, Tally tally) {
        return switch (base) {
            case SEATS -> people.seats();
            case IN_OFFICE -> people.inOffice() - (recusal.countsInBase() ? 0 : people.recused());
            case PRESENT -> people.present() - (recusal.countsInBase() ? 0 : people.recusedPresent());
            case CAST -> tally.cast();
            case YES_NO_ABSTAIN -> tally.total();
        };
    }
}
