package org.sillok.command.ballot;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Town.CITIZENS;
import static org.sillok.command.Town.COMMITTEE;
import static org.sillok.command.Town.LIBRARY;
import static org.sillok.command.Town.PARK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotEvent;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.BallotRefusal.RecastInAnotherClass;
import org.sillok.kernel.ballot.BallotRefusal.RecastTooOften;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.ballot.VoterClassId;

class BallotTest {

    private static final CycleId CYCLE = new CycleId("2019");
    private static final BallotId BALLOT = new BallotId("%064x".formatted(5));
    private static final Salt SALT = new Salt("%032x".formatted(6));
    private static final Choices FIRST = new Choices.Approval(List.of(LIBRARY));
    private static final Choices SECOND = new Choices.Approval(List.of(PARK));
    private static final BallotCast CAST =
            new BallotCast(BALLOT, CYCLE, CITIZENS, FIRST, SALT, VoterAct.of(Provenance.ENTERED));
    private static final BallotRecast RECAST =
            new BallotRecast(BALLOT, CYCLE, CITIZENS, SECOND, SALT, VoterAct.of(Provenance.ENTERED));

    private final FixtureConfiguration<Ballot> ballot = new AggregateTestFixture<>(Ballot.class);

    @Test
    void a_first_ballot_begins_its_stream() {
        ballot.givenNoPriorActivity().when(cast()).expectEvents(CAST);
    }

    @Test
    void a_ballot_is_cast_again_in_the_same_class() {
        ballot.given(CAST).when(recast(CITIZENS)).expectEvents(RECAST);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        ballot.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var often = new ArrayList<Event>(List.of(CAST));
        often.addAll(Collections.nCopies(BallotEvent.MOST_CASTINGS - 1, RECAST));
        return Stream.of(
                arguments(List.of(CAST), recast(COMMITTEE), new RecastInAnotherClass(BALLOT, CITIZENS, COMMITTEE)),
                arguments(often, recast(CITIZENS), new RecastTooOften(BALLOT, BallotEvent.MOST_CASTINGS)));
    }

    private static CastBallot cast() {
        return new CastBallot(BALLOT, CYCLE, CITIZENS, FIRST, SALT, VoterAct.of(Provenance.ENTERED));
    }

    private static RecastBallot recast(VoterClassId voterClass) {
        return new RecastBallot(BALLOT, CYCLE, voterClass, SECOND, SALT, VoterAct.of(Provenance.ENTERED));
    }
}
