package org.sillok.command.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
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
import static org.sillok.command.Hall.RECUSED_DO_NOT_COUNT;
import static org.sillok.command.Hall.STRANGER;
import static org.sillok.command.Hall.TIE_REJECTS;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.clerkBy;
import static org.sillok.command.Hall.member;
import static org.sillok.command.motion.Floor.BEFORE_VOTE;
import static org.sillok.command.motion.Floor.MEETING;
import static org.sillok.command.motion.Floor.MEETING_SEEN;
import static org.sillok.command.motion.Floor.MOTION;
import static org.sillok.command.motion.Floor.RULES;
import static org.sillok.command.motion.Floor.and;
import static org.sillok.command.motion.Floor.open;
import static org.sillok.command.motion.Floor.opened;
import static org.sillok.command.motion.Floor.recused;
import static org.sillok.command.motion.Floor.rollCall;
import static org.sillok.command.motion.Floor.room;
import static org.sillok.command.motion.Floor.rules;
import static org.sillok.command.motion.Floor.sitting;
import static org.sillok.command.motion.Floor.voted;
import static org.sillok.command.motion.Floor.voting;
import static org.sillok.kernel.motion.Choice.ABSTAIN;
import static org.sillok.kernel.motion.Choice.NO;
import static org.sillok.kernel.motion.Choice.YES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.command.Hall;
import org.sillok.kernel.ActRefusal.NotYourself;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.Authority;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionRefusal.AnnulmentWithoutAuthority;
import org.sillok.kernel.motion.MotionRefusal.CastingVoteMustDecide;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MemberIsRecused;
import org.sillok.kernel.motion.MotionRefusal.MotionNotInState;
import org.sillok.kernel.motion.MotionRefusal.NotTheChair;
import org.sillok.kernel.motion.MotionRefusal.NothingToCount;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingTied;

class ClosingTest {

    private static final Sitting EVERYBODY = room(ADA, BEN, CAL, DAN, EVE);
    private static final List<PersonId> MEMBERS = List.of(ADA, BEN, CAL, DAN, EVE);

    private final FixtureConfiguration<Motion> motion = new AggregateTestFixture<>(Motion.class);

    @Nested
    class By_roll_call {

        @Test
        void a_majority_of_those_present_adopts() {
            motion.given(votes(YES, YES, YES, NO, NO))
                    .when(close(EVERYBODY))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(RULES, people(5, 0, 0), new Tally(3, 2, 0)),
                            Participation.YES,
                            Participation.YES,
                            Participation.YES,
                            Participation.NO,
                            Participation.NO));
        }

        @Test
        void abstentions_count_against_a_majority_of_those_present() {
            motion.given(votes(YES, YES, NO, ABSTAIN, ABSTAIN))
                    .when(close(EVERYBODY))
                    .expectEvents(closed(
                            Outcome.REJECTED,
                            decision(RULES, people(5, 0, 0), new Tally(2, 1, 2)),
                            Participation.YES,
                            Participation.YES,
                            Participation.NO,
                            Participation.ABSTAINED,
                            Participation.ABSTAINED));
        }

        @Test
        void the_vote_of_who_left_lapses_and_stays_visible() {
            var members = new ArrayList<>(members(
                    Participation.YES,
                    Participation.YES,
                    Participation.NO,
                    Participation.NOT_VOTING,
                    Participation.LEFT));
            members.set(4, new MemberRecord(seat(4), EVE, Participation.LEFT, NO));
            motion.given(votes(YES, YES, NO, null, NO))
                    .when(close(sitting(Sitting.State.OPEN, List.of(ADA, BEN, CAL, DAN), List.of(EVE))))
                    .expectEvents(closed(
                            Outcome.REJECTED,
                            decision(RULES, people(4, 0, 0), new Tally(2, 1, 0)),
                            members,
                            List.of()));
        }

        @Test
        void who_never_came_is_absent_and_a_guest_is_not_counted() {
            motion.given(votes(YES, YES, null, null, null))
                    .when(close(room(ADA, BEN, CAL, STRANGER)))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(RULES, people(3, 0, 0), new Tally(2, 0, 0)),
                            Participation.YES,
                            Participation.YES,
                            Participation.NOT_VOTING,
                            Participation.ABSENT,
                            Participation.ABSENT));
        }

        @Test
        void a_changed_vote_counts_as_changed() {
            var changed = new VoteChanged(MOTION, 1, NO, Vote.of(CAL, YES), member(CAL));
            motion.given(and(votes(YES, YES, NO, NO, NO), changed))
                    .when(close(EVERYBODY))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(RULES, people(5, 0, 0), new Tally(3, 2, 0)),
                            Participation.YES,
                            Participation.YES,
                            Participation.YES,
                            Participation.NO,
                            Participation.NO));
        }

        @Test
        void a_recorded_roll_call_counts_like_votes_cast() {
            var votes = List.of(Vote.of(ADA, YES), Vote.of(BEN, YES), Vote.of(CAL, NO));
            motion.given(rollCall(new RollCallRecorded(MOTION, 1, votes, clerk())))
                    .when(close(room(ADA, BEN, CAL)))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(RULES, people(3, 0, 0), new Tally(2, 1, 0)),
                            Participation.YES,
                            Participation.YES,
                            Participation.NO,
                            Participation.ABSENT,
                            Participation.ABSENT));
        }

        @Test
        void too_few_in_the_room_decide_nothing_and_a_new_round_may_open() {
            var fixture = motion.given(votes(YES, YES, YES, null, null));
            fixture.when(close(sitting(Sitting.State.SUSPENDED, List.of(ADA, BEN), List.of(CAL))))
                    .expectEvents(inquorate());
            new AggregateTestFixture<>(Motion.class)
                    .given(and(votes(YES, YES, YES, null, null), inquorate()))
                    .when(open(Method.ROLL_CALL, EVERYBODY))
                    .expectEvents(opened(2, Method.ROLL_CALL, RULES, ADA, BEN, CAL, DAN, EVE));
        }

        private VotingClosed inquorate() {
            var members = new ArrayList<>(members(
                    Participation.YES,
                    Participation.YES,
                    Participation.LEFT,
                    Participation.ABSENT,
                    Participation.ABSENT));
            members.set(2, new MemberRecord(seat(2), CAL, Participation.LEFT, YES));
            return closed(Outcome.INQUORATE, decision(RULES, people(2, 0, 0), new Tally(2, 0, 0)), members, List.of());
        }

        @Test
        void a_round_that_nobody_voted_in_ends_when_the_quorum_is_gone() {
            motion.given(rollCall())
                    .when(close(sitting(Sitting.State.ADJOURNED, List.of(), MEMBERS)))
                    .expectEvents(closed(
                            Outcome.INQUORATE,
                            decision(RULES, people(0, 0, 0), new Tally(0, 0, 0)),
                            Participation.LEFT,
                            Participation.LEFT,
                            Participation.LEFT,
                            Participation.LEFT,
                            Participation.LEFT));
        }

        @Test
        void all_abstaining_adopts_nothing() {
            motion.given(votes(ABSTAIN, ABSTAIN, ABSTAIN, ABSTAIN, ABSTAIN))
                    .when(close(EVERYBODY))
                    .expectEvents(closed(
                            Outcome.REJECTED,
                            decision(RULES, people(5, 0, 0), new Tally(0, 0, 5)),
                            Participation.ABSTAINED,
                            Participation.ABSTAINED,
                            Participation.ABSTAINED,
                            Participation.ABSTAINED,
                            Participation.ABSTAINED));
        }

        @Test
        void recused_members_are_listed_and_leave_the_base_where_the_charter_says_so() {
            var rules = rules(TIE_REJECTS, RECUSED_DO_NOT_COUNT);
            var given =
                    and(voting(Method.ROLL_CALL, rules), recused(DAN), recused(EVE), voted(ADA, YES), voted(BEN, YES));
            motion.given(given)
                    .when(close(room(ADA, BEN, CAL, DAN)))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(rules, people(4, 2, 1), new Tally(2, 0, 0)),
                            members(
                                    Participation.YES,
                                    Participation.YES,
                                    Participation.NOT_VOTING,
                                    Participation.RECUSED,
                                    Participation.RECUSED),
                            List.of(lawfully(DAN), lawfully(EVE))));
        }
    }

    @Nested
    class Otherwise {

        @Test
        void a_secret_vote_says_who_took_part_and_not_how() {
            var counts = new SecretTallyRecorded(MOTION, 1, new Tally(3, 1, 0), List.of(ADA, BEN, CAL, DAN), clerk());
            motion.given(voting(Method.SECRET, RULES, counts))
                    .when(close(EVERYBODY))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(RULES, people(5, 0, 0), new Tally(3, 1, 0)),
                            Participation.VOTED,
                            Participation.VOTED,
                            Participation.VOTED,
                            Participation.VOTED,
                            Participation.NOT_VOTING));
        }

        @Test
        void a_ballot_in_the_urn_counts_though_its_voter_has_left() {
            var counts = new SecretTallyRecorded(MOTION, 1, new Tally(3, 1, 0), List.of(ADA, BEN, CAL, DAN), clerk());
            motion.given(voting(Method.SECRET, RULES, counts))
                    .when(close(sitting(Sitting.State.OPEN, List.of(ADA, BEN, CAL), List.of(DAN, EVE))))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(RULES, people(4, 0, 0), new Tally(3, 1, 0)),
                            Participation.VOTED,
                            Participation.VOTED,
                            Participation.VOTED,
                            Participation.VOTED,
                            Participation.LEFT));
        }

        @Test
        void a_secret_vote_closed_after_the_meeting_decides_nothing() {
            var counts = new SecretTallyRecorded(MOTION, 1, new Tally(3, 1, 0), List.of(ADA, BEN, CAL, DAN), clerk());
            motion.given(voting(Method.SECRET, RULES, counts))
                    .when(close(sitting(Sitting.State.ADJOURNED, List.of(), MEMBERS)))
                    .expectEvents(closed(
                            Outcome.INQUORATE,
                            decision(RULES, people(0, 0, 0), new Tally(3, 1, 0)),
                            Participation.LEFT,
                            Participation.LEFT,
                            Participation.LEFT,
                            Participation.LEFT,
                            Participation.LEFT));
        }

        @Test
        void consent_is_that_of_everybody_in_the_room_who_may_vote() {
            var rules = rules(CHAIR_ONLY_CASTS, RECUSED_COUNT);
            var given = and(voting(Method.CONSENT, rules), recused(DAN), new ConsentDeclared(MOTION, 1, clerk()));
            motion.given(given)
                    .when(close(EVERYBODY))
                    .expectEvents(closed(
                            Outcome.ADOPTED,
                            decision(rules, people(5, 1, 1), new Tally(3, 0, 0)),
                            members(
                                    Participation.NOT_VOTING,
                                    Participation.CONSENTED,
                                    Participation.CONSENTED,
                                    Participation.RECUSED,
                                    Participation.CONSENTED),
                            List.of(lawfully(DAN))));
        }
    }

    @Nested
    class In_a_tie {

        private static final Rules CASTING = rules(CHAIR_CASTS, RECUSED_COUNT);

        @Test
        void a_tie_rejects_where_the_charter_says_so() {
            motion.given(votes(YES, YES, NO, NO, null))
                    .when(close(EVERYBODY))
                    .expectEvents(closed(
                            Outcome.REJECTED,
                            decision(RULES, people(5, 0, 0), new Tally(2, 2, 0)),
                            Participation.YES,
                            Participation.YES,
                            Participation.NO,
                            Participation.NO,
                            Participation.NOT_VOTING));
        }

        @Test
        void a_tie_waits_for_the_chair_where_the_charter_says_so() {
            motion.given(tiedVotes()).when(close(EVERYBODY)).expectEvents(tied());
        }

        @Test
        void the_casting_vote_decides() {
            motion.given(and(tiedVotes(), tied()))
                    .when(cast(ADA, YES))
                    .expectEvents(new CastingVoteGiven(MOTION, 1, ADA, YES, member(ADA)), broken(YES));
        }

        @Test
        void a_casting_vote_against_rejects() {
            assertThat(broken(NO).decision().outcome()).isEqualTo(Outcome.REJECTED);
            motion.given(and(tiedVotes(), tied()))
                    .when(cast(ADA, NO))
                    .expectEvents(new CastingVoteGiven(MOTION, 1, ADA, NO, member(ADA)), broken(NO));
        }

        @Test
        void a_tie_that_the_chair_cannot_break_is_annulled() {
            motion.given(and(tiedVotes(), tied()))
                    .when(new AnnulDecision(MOTION, clerk()))
                    .expectEvents(new DecisionAnnulled(MOTION, 1, Outcome.TIED, clerk()));
        }

        private VotingClosed broken(Choice choice) {
            var decision = Decision.of(CASTING, people(5, 0, 0), new Tally(2, 2, 0), choice);
            return new VotingClosed(
                    MOTION, 1, BODY, MEETING, decision, tied().members(), List.of(), MEETING_SEEN, member(ADA));
        }
    }

    private static List<Object> tiedVotes() {
        return and(
                voting(Method.ROLL_CALL, rules(CHAIR_CASTS, RECUSED_COUNT)),
                voted(ADA, YES),
                voted(BEN, YES),
                voted(CAL, NO),
                voted(DAN, NO));
    }

    private static VotingTied tied() {
        var rules = rules(CHAIR_CASTS, RECUSED_COUNT);
        var decision = decision(rules, people(5, 0, 0), new Tally(2, 2, 0));
        assertThat(decision.outcome()).isEqualTo(Outcome.TIED);
        var members = members(
                Participation.YES, Participation.YES, Participation.NO, Participation.NO, Participation.NOT_VOTING);
        return new VotingTied(MOTION, 1, decision, members, List.of(), MEETING_SEEN, clerk());
    }

    @Nested
    class Annulled {

        @Test
        void a_decision_is_annulled_and_the_motion_voted_on_again() {
            var decided = and(votes(YES, YES, YES, NO, NO), adopted());
            var annulled = new DecisionAnnulled(MOTION, 1, Outcome.ADOPTED, clerk());
            motion.given(decided).when(new AnnulDecision(MOTION, clerk())).expectEvents(annulled);
            new AggregateTestFixture<>(Motion.class)
                    .given(and(decided, annulled))
                    .when(open(Method.ROLL_CALL, EVERYBODY))
                    .expectEvents(opened(2, Method.ROLL_CALL, RULES, ADA, BEN, CAL, DAN, EVE));
        }
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        motion.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var decided = and(votes(YES, YES, YES, NO, NO), adopted());
        var waiting = and(tiedVotes(), tied());
        var ownMandate = Hall.clerk(new Authority.Mandate());
        var elsewhere = new Sitting(
                new MeetingId("2020-1"),
                BODY,
                null,
                Sitting.State.OPEN,
                null,
                null,
                MEMBERS,
                List.of(),
                Instant.MIN,
                MEETING_SEEN);
        return Stream.of(
                arguments(rollCall(), close(EVERYBODY), new NothingToCount(MOTION, 1)),
                arguments(voting(Method.SECRET, RULES), close(EVERYBODY), new NothingToCount(MOTION, 1)),
                arguments(voting(Method.CONSENT, RULES), close(EVERYBODY), new NothingToCount(MOTION, 1)),
                arguments(BEFORE_VOTE, close(EVERYBODY), state("pending", "voting")),
                arguments(decided, close(EVERYBODY), state("adopted", "voting")),
                arguments(
                        votes(YES, YES, YES, NO, NO), close(elsewhere), new MeetingNotOpen(MOTION, MEETING, "unread")),
                arguments(
                        votes(YES, YES, YES, NO, NO),
                        close(sitting(Sitting.State.SUSPENDED, MEMBERS, List.of())),
                        new MeetingNotOpen(MOTION, MEETING, "suspended")),
                arguments(decided, open(Method.ROLL_CALL, EVERYBODY), state("adopted", "pending")),
                arguments(waiting, new CastVote(MOTION, EVE, YES, member(EVE)), state("tied", "voting")),
                arguments(waiting, cast(BEN, YES), new NotTheChair(MOTION, BEN)),
                arguments(waiting, cast(ADA, ABSTAIN), new CastingVoteMustDecide(MOTION)),
                arguments(
                        waiting,
                        new GiveCastingVote(MOTION, ADA, YES, EVERYBODY, member(BEN)),
                        new NotYourself(ActorId.of(BEN), ADA)),
                arguments(
                        and(recusedChair(), tied()),
                        cast(ADA, YES),
                        new MemberIsRecused(MOTION, ADA, RecusalKind.BY_LAW, LAW)),
                arguments(decided, cast(ADA, YES), state("adopted", "tied")),
                arguments(decided, new AnnulDecision(MOTION, ownMandate), new AnnulmentWithoutAuthority(MOTION)),
                arguments(decided, new AnnulDecision(MOTION, clerkBy(MOTION)), new AnnulmentWithoutAuthority(MOTION)),
                arguments(
                        BEFORE_VOTE, new AnnulDecision(MOTION, clerk()), state("pending", "adopted, rejected or tied")),
                arguments(decided, new WithdrawMotion(MOTION, clerk()), state("adopted", "pending or deferred")));
    }

    private static List<Object> recusedChair() {
        return and(voting(Method.ROLL_CALL, rules(CHAIR_CASTS, RECUSED_COUNT)), recused(ADA));
    }

    private static VotingClosed adopted() {
        return closed(
                Outcome.ADOPTED,
                decision(RULES, people(5, 0, 0), new Tally(3, 2, 0)),
                Participation.YES,
                Participation.YES,
                Participation.YES,
                Participation.NO,
                Participation.NO);
    }

    private static CloseVoting close(Sitting sitting) {
        return new CloseVoting(MOTION, sitting, clerk());
    }

    private static GiveCastingVote cast(PersonId chair, Choice choice) {
        return new GiveCastingVote(MOTION, chair, choice, EVERYBODY, member(chair));
    }

    /** An open round in which Ada, Ben, Cal, Dan and Eve voted so; nothing where they did not. */
    private static List<Object> votes(@Nullable Choice... choices) {
        var events = rollCall();
        for (int i = 0; i < choices.length; i++) {
            var choice = choices[i];
            if (choice != null) events.add(voted(MEMBERS.get(i), choice));
        }
        return events;
    }

    private static Headcount people(int present, int recused, int recusedPresent) {
        return new Headcount(7, 5, present, recused, recusedPresent);
    }

    private static Decision decision(Rules rules, Headcount people, Tally tally) {
        return Decision.of(rules, people, tally);
    }

    private static VotingClosed closed(Outcome outcome, Decision decision, Participation... each) {
        return closed(outcome, decision, members(each), List.of());
    }

    private static VotingClosed closed(
            Outcome outcome, Decision decision, List<MemberRecord> members, List<Recusal> recusals) {
        assertThat(decision.outcome()).isEqualTo(outcome);
        return new VotingClosed(MOTION, 1, BODY, MEETING, decision, members, recusals, MEETING_SEEN, clerk());
    }

    private static List<MemberRecord> members(Participation... each) {
        var members = new ArrayList<MemberRecord>();
        for (int i = 0; i < each.length; i++) {
            members.add(new MemberRecord(seat(i), MEMBERS.get(i), each[i], null));
        }
        return members;
    }

    private static SeatId seat(int place) {
        return new SeatId("seat", place + 1);
    }

    private static Recusal lawfully(PersonId member) {
        return Floor.recusal(member, RecusalKind.BY_LAW);
    }

    private static MotionNotInState state(String state, String needed) {
        return new MotionNotInState(MOTION, state, needed);
    }
}
