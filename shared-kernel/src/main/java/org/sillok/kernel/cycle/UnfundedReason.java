package org.sillok.kernel.cycle;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sillok.kernel.Citation;
import org.sillok.kernel.ProposalId;

/** Why a project was not funded, in the numbers that decided it; money in the currency's minor unit. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reason")
@JsonSubTypes({
    @JsonSubTypes.Type(value = UnfundedReason.ScoreTooLow.class, name = "score-too-low"),
    @JsonSubTypes.Type(value = UnfundedReason.DidNotFit.class, name = "did-not-fit"),
    @JsonSubTypes.Type(value = UnfundedReason.EnvelopeSpent.class, name = "envelope-spent"),
    @JsonSubTypes.Type(value = UnfundedReason.TieLost.class, name = "tie-lost"),
    @JsonSubTypes.Type(value = UnfundedReason.NotAffordable.class, name = "not-affordable"),
    @JsonSubTypes.Type(value = UnfundedReason.NotPublished.class, name = "not-published")
})
public sealed interface UnfundedReason {

    /** Its score is below the rule's minimum. */
    record ScoreTooLow(Fraction score, Fraction minimum) implements UnfundedReason {}

    /** When its turn came it cost more than was left. */
    record DidNotFit(long cost, long remaining, long missing) implements UnfundedReason {}

    /**
     * Its turn never came.
     *
     * @param remaining what was left then, 0 where everything was spent
     * @param stoppedAt the projects that did not fit and ended the funding; more than one only where they are tied
     */
    record EnvelopeSpent(long remaining, List<ProposalId> stoppedAt) implements UnfundedReason {
        public EnvelopeSpent {
            stoppedAt = List.copyOf(stoppedAt);
        }
    }

    /**
     * It would have fitted, had the tie-break not put equal ones before it.
     *
     * @param to the equal ones before it that were funded, or did not fit and ended the funding
     * @param missing 0 where it is the end of the funding that it met
     */
    record TieLost(List<ProposalId> to, long cost, long remaining, long missing) implements UnfundedReason {
        public TieLost {
            to = List.copyOf(to);
        }
    }

    /**
     * Those who chose it could not pay for it out of what was left of their shares (Equal Shares).
     *
     * @param affordable what they had left together when the method ended, rounded down
     */
    record NotAffordable(long cost, long affordable, long missing) implements UnfundedReason {}

    /** The published result that was taken over does not list it, though the rule would have funded it or was tied. */
    record NotPublished(Citation source) implements UnfundedReason {}
}
