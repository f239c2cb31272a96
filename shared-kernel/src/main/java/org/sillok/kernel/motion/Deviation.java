package org.sillok.kernel.motion;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sillok.kernel.PersonId;

/** Where what was published does not fit the rules or the votes. It is flagged, never repaired. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "deviation")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deviation.VoterWithoutTerm.class, name = "voter-without-term"),
    @JsonSubTypes.Type(value = Deviation.NoQuorum.class, name = "no-quorum"),
    @JsonSubTypes.Type(value = Deviation.OutcomeContraryToVotes.class, name = "outcome-contrary-to-votes"),
    @JsonSubTypes.Type(value = Deviation.VotedTwice.class, name = "voted-twice"),
    @JsonSubTypes.Type(value = Deviation.UnknownVote.class, name = "unknown-vote")
})
public sealed interface Deviation {

    /** Somebody voted who was not in office that day. */
    record VoterWithoutTerm(PersonId voter) implements Deviation {}

    /** Fewer took part than the quorum asks for. */
    record NoQuorum(long present, long required, long of) implements Deviation {}

    /** The published outcome is not the one that the votes give. */
    record OutcomeContraryToVotes(Outcome published, Outcome recomputed) implements Deviation {}

    /** The publication lists somebody more than once. */
    record VotedTwice(PersonId voter) implements Deviation {}

    /** The publication uses a word for a vote that has no known meaning. */
    record UnknownVote(PersonId voter, String value) implements Deviation {}
}
