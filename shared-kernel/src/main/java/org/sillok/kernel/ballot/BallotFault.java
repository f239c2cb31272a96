package org.sillok.kernel.ballot;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.sillok.kernel.ProposalId;

/** One way in which choices break the rule of the ballot, in numbers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fault")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BallotFault.WrongForm.class, name = "wrong-form"),
    @JsonSubTypes.Type(value = BallotFault.UnknownProject.class, name = "unknown-project"),
    @JsonSubTypes.Type(value = BallotFault.TooFewChosen.class, name = "too-few-chosen"),
    @JsonSubTypes.Type(value = BallotFault.TooManyChosen.class, name = "too-many-chosen"),
    @JsonSubTypes.Type(value = BallotFault.TooFewPoints.class, name = "too-few-points"),
    @JsonSubTypes.Type(value = BallotFault.TooManyPoints.class, name = "too-many-points"),
    @JsonSubTypes.Type(value = BallotFault.TooFewForProject.class, name = "too-few-for-project"),
    @JsonSubTypes.Type(value = BallotFault.TooManyForProject.class, name = "too-many-for-project")
})
public sealed interface BallotFault {

    record WrongForm(BallotForm expected, BallotForm given) implements BallotFault {}

    /** The project is not on the ballot. */
    record UnknownProject(ProposalId project) implements BallotFault {}

    record TooFewChosen(CategoryId category, int chosen, int least) implements BallotFault {}

    record TooManyChosen(CategoryId category, int chosen, int most) implements BallotFault {}

    record TooFewPoints(long spent, long least) implements BallotFault {}

    record TooManyPoints(long spent, long most) implements BallotFault {}

    record TooFewForProject(ProposalId project, int points, int least) implements BallotFault {}

    record TooManyForProject(ProposalId project, int points, int most) implements BallotFault {}
}
