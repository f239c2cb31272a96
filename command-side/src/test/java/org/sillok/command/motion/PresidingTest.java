package org.sillok.command.motion;

import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.CHAIR_CASTS;
import static org.sillok.command.Hall.CHAIR_ONLY_CASTS;
import static org.sillok.command.Hall.DAN;
import static org.sillok.command.Hall.EVE;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.RECUSED_COUNT;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.member;
import static org.sillok.command.motion.Floor.BEFORE_VOTE;
import static org.sillok.command.motion.Floor.MEETING;
import static org.sillok.command.motion.Floor.MEETING_SEEN;
import static org.sillok.command.motion.Floor.MOTION;
import static org.sillok.command.motion.Floor.and;
import static org.sillok.command.motion.Floor.opened;
import static org.sillok.command.motion.Floor.recused;
import static org.sillok.command.motion.Floor.room;
import static org.sillok.command.motion.Floor.rules;
import static org.sillok.command.motion.Floor.sitting;
import static org.sillok.command.motion.Floor.voted;
import static org.sillok.kernel.motion.Choice.YES;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionRefusal.AlreadyVoted;
import org.sillok.kernel.motion.MotionRefusal.ChairPresides;
import org.sillok.kernel.motion.MotionRefusal.ChairVotesOnlyOnTie;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MemberIsRecused;
import org.sillok.kernel.motion.MotionRefusal.NotTheChair;
import org.sillok.kernel.motion.MotionRefusal.PresidesFromElsewhere;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;

/** Who breaks a tie: Ada as the chair, or Ben as the vice-chair in her place. */
class PresidingTest {

    private static final Rules CASTING = rules(CHAIR_CASTS, RECUSED_COUNT);
    private static final Rules ONLY_CASTING = rules(CHAIR_ONLY_CASTS, RECUSED_COUNT);
    private static final Evidence NOW = new Evidence(MEETING.toString(), 12);

    private final FixtureConfiguration<Motion> motion = new AggregateTestFixture<>(Motion.class);

    @Test
    void the_vice_chair_breaks_the_tie_while_the_chair_is_out_of_the_room() {
        motion.given(tied(CASTING, ADA))
                .when(cast(BEN, room(BEN, CAL, DAN, EVE)))
                .expectEvents(new CastingVoteGiven(MOTION, 1, BEN, YES, member(BEN)), broken());
    }

    @Test
    void the_vice_chair_breaks_the_tie_where_the_chair_is_recused() {
        motion.given(and(voting(CASTING, ADA), recused(ADA), tie(CASTING)))
                .when(cast(BEN, room(ADA, BEN, CAL)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_vice_chair_breaks_the_tie_where_there_is_no_chair() {
        motion.given(tied(CASTING, null))
                .when(cast(BEN, room(ADA, BEN, CAL)))
                .expectEvents(new CastingVoteGiven(MOTION, 1, BEN, YES, member(BEN)), broken());
    }

    @Test
    void the_chair_who_came_back_presides_again() {
        motion.given(tied(CASTING, ADA))
                .when(cast(ADA, room(BEN, CAL, DAN, ADA)))
                .expectEvents(new CastingVoteGiven(MOTION, 1, ADA, YES, member(ADA)), broken(ADA));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        motion.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var tied = tied(CASTING, ADA);
        var withoutAda = and(BEFORE_VOTE, openedUnder(ONLY_CASTING, ADA, new PersonId[] {BEN, CAL, DAN}));
        return Stream.of(
                Arguments.of(tied, cast(BEN, room(ADA, BEN, CAL)), new ChairPresides(MOTION, BEN, ADA)),
                Arguments.of(tied, cast(ADA, room(BEN, CAL, DAN)), new PresidesFromElsewhere(MOTION, ADA)),
                Arguments.of(tied, cast(BEN, room(CAL, DAN, EVE)), new PresidesFromElsewhere(MOTION, BEN)),
                Arguments.of(tied, cast(CAL, room(CAL, DAN, EVE)), new NotTheChair(MOTION, CAL)),
                Arguments.of(tied, cast(ADA, elsewhere()), new MeetingNotOpen(MOTION, MEETING, "unread")),
                Arguments.of(
                        and(voting(CASTING, ADA), recused(BEN), tie(CASTING)),
                        cast(BEN, room(BEN, CAL, DAN)),
                        new MemberIsRecused(MOTION, BEN, RecusalKind.BY_LAW, LAW)),
                Arguments.of(
                        tied,
                        cast(ADA, sitting(Sitting.State.SUSPENDED, List.of(ADA, BEN, CAL), List.of())),
                        new MeetingNotOpen(MOTION, MEETING, "suspended")),
                Arguments.of(
                        and(voting(ONLY_CASTING, ADA), voted(BEN, YES), tie(ONLY_CASTING)),
                        cast(BEN, room(BEN, CAL, DAN)),
                        new AlreadyVoted(MOTION, BEN)),
                Arguments.of(withoutAda, Floor.vote(BEN, YES), new ChairVotesOnlyOnTie(MOTION, BEN, LAW)),
                Arguments.of(withoutAda, Floor.vote(ADA, YES), new ChairVotesOnlyOnTie(MOTION, ADA, LAW)));
    }

    private static Sitting elsewhere() {
        return new Sitting(
                new MeetingId("2020-1"),
                BODY,
                null,
                Sitting.State.OPEN,
                null,
                null,
                List.of(ADA, BEN, CAL),
                List.of(),
                Instant.MIN,
                NOW);
    }

    private static List<Object> tied(Rules rules, @Nullable PersonId chair) {
        return and(voting(rules, chair), tie(rules));
    }

    private static List<Object> voting(Rules rules, @Nullable PersonId chair) {
        return and(BEFORE_VOTE, openedUnder(rules, chair, ADA, BEN, CAL, DAN, EVE));
    }

    private static VotingOpened openedUnder(Rules rules, @Nullable PersonId chair, PersonId... present) {
        var plain = opened(1, Method.ROLL_CALL, rules, present);
        return new VotingOpened(
                MOTION,
                1,
                MEETING,
                Method.ROLL_CALL,
                new Roll(1, 7, ROLL.members(), chair, BEN),
                rules,
                List.of(present),
                plain.quorum(),
                List.of(),
                plain.evidence(),
                clerk());
    }

    private static VotingTied tie(Rules rules) {
        var decision = Decision.of(rules, new Headcount(7, 5, 4, 0, 0), new Tally(2, 2, 0));
        return new VotingTied(MOTION, 1, decision, List.of(), List.of(), MEETING_SEEN, clerk());
    }

    private static GiveCastingVote cast(PersonId person, Sitting sitting) {
        var now = new Sitting(
                sitting.meeting(),
                sitting.body(),
                sitting.session(),
                sitting.state(),
                sitting.matter(),
                sitting.kind(),
                sitting.inTheRoom(),
                sitting.left(),
                sitting.since(),
                NOW);
        return new GiveCastingVote(MOTION, person, YES, now, member(person));
    }

    private static VotingClosed broken() {
        return broken(BEN);
    }

    private static VotingClosed broken(PersonId person) {
        var decision = Decision.of(CASTING, new Headcount(7, 5, 4, 0, 0), new Tally(2, 2, 0), YES);
        return new VotingClosed(MOTION, 1, BODY, MEETING, decision, List.of(), List.of(), NOW, member(person));
    }
}
