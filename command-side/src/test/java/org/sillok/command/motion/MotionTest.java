package org.sillok.command.motion;

import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.DAN;
import static org.sillok.command.Hall.QUORUM;
import static org.sillok.command.Hall.RECUSED_COUNT;
import static org.sillok.command.Hall.RECUSED_DO_NOT_COUNT;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.TIE_REJECTS;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.clerkBy;
import static org.sillok.command.Hall.member;
import static org.sillok.command.Hall.words;
import static org.sillok.command.motion.Floor.AMENDMENT;
import static org.sillok.command.motion.Floor.BEFORE_VOTE;
import static org.sillok.command.motion.Floor.DRAFT;
import static org.sillok.command.motion.Floor.EARLIER;
import static org.sillok.command.motion.Floor.ITEM;
import static org.sillok.command.motion.Floor.MATTER;
import static org.sillok.command.motion.Floor.MEETING_SEEN;
import static org.sillok.command.motion.Floor.MOTION;
import static org.sillok.command.motion.Floor.RULES;
import static org.sillok.command.motion.Floor.SECONDED;
import static org.sillok.command.motion.Floor.SECRET_KIND;
import static org.sillok.command.motion.Floor.SESSION;
import static org.sillok.command.motion.Floor.SUBMITTED;
import static org.sillok.command.motion.Floor.and;
import static org.sillok.command.motion.Floor.change;
import static org.sillok.command.motion.Floor.fate;
import static org.sillok.command.motion.Floor.in;
import static org.sillok.command.motion.Floor.open;
import static org.sillok.command.motion.Floor.opened;
import static org.sillok.command.motion.Floor.recusal;
import static org.sillok.command.motion.Floor.recused;
import static org.sillok.command.motion.Floor.rollCall;
import static org.sillok.command.motion.Floor.room;
import static org.sillok.command.motion.Floor.seen;
import static org.sillok.command.motion.Floor.submitted;
import static org.sillok.command.motion.Floor.submittedOf;
import static org.sillok.command.motion.Floor.upheld;
import static org.sillok.command.motion.Floor.vote;
import static org.sillok.command.motion.Floor.voted;
import static org.sillok.command.motion.Floor.voting;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.command.Hall;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingOpened;

class MotionTest {

    private final FixtureConfiguration<Motion> motion = new AggregateTestFixture<>(Motion.class);

    @Nested
    class Tabled {

        @Test
        void a_member_seconds_the_motion_of_another() {
            motion.given(SUBMITTED)
                    .when(new SecondMotion(MOTION, in(CAL), member(CAL)))
                    .expectEvents(SECONDED);
        }

        @Test
        void a_second_member_seconds_too() {
            motion.given(SUBMITTED, SECONDED)
                    .when(new SecondMotion(MOTION, in(DAN), member(DAN)))
                    .expectEvents(new MotionSeconded(MOTION, DAN, BODY_SEEN, member(DAN)));
        }

        @Test
        void the_mover_withdraws() {
            motion.given(SUBMITTED)
                    .when(new WithdrawMotion(MOTION, member(BEN)))
                    .expectEvents(new MotionWithdrawn(MOTION, member(BEN)));
        }

        @Test
        void a_clerk_records_a_withdrawal() {
            motion.given(SUBMITTED)
                    .when(new WithdrawMotion(MOTION, clerk()))
                    .expectEvents(new MotionWithdrawn(MOTION, clerk()));
        }

        @Test
        void a_deferred_motion_is_withdrawn() {
            motion.given(SUBMITTED, new MotionDeferred(MOTION, clerk()))
                    .when(new WithdrawMotion(MOTION, clerk()))
                    .expectEvents(new MotionWithdrawn(MOTION, clerk()));
        }

        @Test
        void the_motion_is_put_off() {
            motion.given(SUBMITTED)
                    .when(new DeferMotion(MOTION, clerk()))
                    .expectEvents(new MotionDeferred(MOTION, clerk()));
        }

        @Test
        void a_deferred_motion_comes_up_at_another_meeting() {
            motion.given(SUBMITTED, new MotionDeferred(MOTION, clerk()))
                    .when(new TakeUpMotion(MOTION, ITEM, later(), clerk()))
                    .expectEvents(takenUp());
        }

        @Test
        void a_motion_taken_up_is_voted_on_where_it_was_taken_up() {
            var later = laterOpen();
            motion.given(SUBMITTED, SECONDED, new MotionDeferred(MOTION, clerk()), takenUp())
                    .when(open(Method.ROLL_CALL, later))
                    .expectEvents(new VotingOpened(
                            MOTION,
                            1,
                            LATER,
                            Method.ROLL_CALL,
                            ROLL,
                            RULES,
                            List.of(ADA, BEN, CAL),
                            quorum(3),
                            List.of(),
                            List.of(BODY_SEEN, MEETING_SEEN),
                            clerk()));
        }
    }

    private static final MeetingId LATER = new MeetingId("2020-1");

    private static Sitting later() {
        return new Sitting(
                LATER,
                BODY,
                SESSION,
                Sitting.State.CONVENED,
                MATTER,
                null,
                List.of(),
                List.of(),
                Instant.MIN,
                MEETING_SEEN);
    }

    private static Sitting laterOpen() {
        return new Sitting(
                LATER,
                BODY,
                SESSION,
                Sitting.State.OPEN,
                MATTER,
                null,
                List.of(ADA, BEN, CAL),
                List.of(),
                Instant.MIN,
                MEETING_SEEN);
    }

    private static MotionTakenUp takenUp() {
        return new MotionTakenUp(MOTION, LATER, SESSION, ITEM, MEETING_SEEN, clerk());
    }

    private static Verdict quorum(long present) {
        return Verdict.quorum(QUORUM, present, 7, 5);
    }

    @Nested
    class Amending {

        @Test
        void an_amendment_becomes_a_motion_of_its_own() {
            motion.given(SUBMITTED)
                    .when(amend())
                    .expectEvents(amendment(1), new AmendmentProposed(MOTION, AMENDMENT, 1, clerk()));
        }

        @Test
        void an_amendment_is_of_the_kind_of_what_it_amends() {
            motion.given(submittedOf(SECRET_KIND))
                    .when(amend())
                    .expectEvents(amendment(1, SECRET_KIND), new AmendmentProposed(MOTION, AMENDMENT, 1, clerk()));
        }

        @Test
        void an_amendment_is_amended_in_the_second_degree() {
            motion.given(submitted(MATTER, new AmendmentTarget(EARLIER, 1), null))
                    .when(amend())
                    .expectEvents(amendment(2), new AmendmentProposed(MOTION, AMENDMENT, 2, clerk()));
        }

        @ParameterizedTest
        @EnumSource(names = {"ADOPTED", "REJECTED"})
        void the_motion_is_voted_on_once_its_amendments_are_decided(Outcome outcome) {
            var decided = fate(AMENDMENT, "decided", outcome);
            motion.given(and(BEFORE_VOTE, new AmendmentProposed(MOTION, AMENDMENT, 1, clerk())))
                    .when(open(Method.ROLL_CALL, room(ADA, BEN, CAL), decided))
                    .expectEvents(openedAmended(outcome == Outcome.ADOPTED ? List.of(AMENDMENT) : List.of()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"withdrawn", "superseded"})
        void an_amendment_that_is_gone_does_not_hold_the_motion_up(String state) {
            motion.given(and(BEFORE_VOTE, new AmendmentProposed(MOTION, AMENDMENT, 1, clerk())))
                    .when(open(Method.ROLL_CALL, room(ADA, BEN, CAL), fate(AMENDMENT, state, null)))
                    .expectEvents(openedAmended(List.of()));
        }

        private static VotingOpened openedAmended(List<MotionId> amendedBy) {
            return new VotingOpened(
                    MOTION,
                    1,
                    Floor.MEETING,
                    Method.ROLL_CALL,
                    ROLL,
                    RULES,
                    List.of(ADA, BEN, CAL),
                    quorum(3),
                    amendedBy,
                    List.of(BODY_SEEN, MEETING_SEEN, seen(AMENDMENT)),
                    clerk());
        }

        private static ProposeAmendment amend() {
            return new ProposeAmendment(MOTION, AMENDMENT, DRAFT, room(), in(DAN), clerk());
        }

        private static MotionSubmitted amendment(int degree) {
            return amendment(degree, null);
        }

        private static MotionSubmitted amendment(int degree, @Nullable String kind) {
            return new MotionSubmitted(
                    AMENDMENT,
                    BODY,
                    Floor.MEETING,
                    SESSION,
                    ITEM,
                    MATTER,
                    kind,
                    "ordinary",
                    words(10),
                    words(11),
                    DAN,
                    new AmendmentTarget(MOTION, degree),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(MEETING_SEEN, BODY_SEEN),
                    clerk());
        }
    }

    @Nested
    class StayingOut {

        @Test
        void a_clerk_records_an_exclusion_by_law() {
            motion.given(SUBMITTED)
                    .when(new RecuseMember(MOTION, recusal(CAL, RecusalKind.BY_LAW), in(CAL), null, clerk()))
                    .expectEvents(recused(CAL));
        }

        @Test
        void a_member_declares_to_stay_out_even_while_voting() {
            var declared = recusal(CAL, RecusalKind.SELF_DECLARED);
            motion.given(rollCall(voted(ADA, Choice.YES)))
                    .when(new RecuseMember(MOTION, declared, in(CAL), null, member(CAL)))
                    .expectEvents(new MemberRecused(MOTION, declared, List.of(BODY_SEEN), member(CAL)));
        }

        @Test
        void a_challenge_rests_on_an_adopted_motion_that_decides_it() {
            var challenged = recusal(CAL, RecusalKind.CHALLENGED);
            motion.given(SUBMITTED)
                    .when(new RecuseMember(MOTION, challenged, in(CAL), upheld(CAL), clerkBy(EARLIER)))
                    .expectEvents(
                            new MemberRecused(MOTION, challenged, List.of(BODY_SEEN, seen(EARLIER)), clerkBy(EARLIER)));
        }
    }

    @Nested
    class PuttingToTheVote {

        @Test
        void a_round_opens_with_the_roll_and_the_rules_of_the_day() {
            motion.given(BEFORE_VOTE)
                    .when(open(Method.ROLL_CALL, room(ADA, BEN, CAL)))
                    .expectEvents(opened(1, Method.ROLL_CALL, RULES, ADA, BEN, CAL));
        }

        @Test
        void a_round_names_the_other_motions_on_the_question_that_it_looked_at() {
            motion.given(BEFORE_VOTE)
                    .when(new OpenVoting(
                            MOTION,
                            Method.ROLL_CALL,
                            room(ADA, BEN, CAL),
                            ROLL,
                            Hall.charter(),
                            List.of(),
                            List.of(fate(EARLIER, "adopted", Outcome.ADOPTED)),
                            BODY_SEEN,
                            clerk()))
                    .expectEvents(new VotingOpened(
                            MOTION,
                            1,
                            Floor.MEETING,
                            Method.ROLL_CALL,
                            ROLL,
                            RULES,
                            List.of(ADA, BEN, CAL),
                            quorum(3),
                            List.of(),
                            List.of(BODY_SEEN, MEETING_SEEN, seen(EARLIER)),
                            clerk()));
        }

        @Test
        void a_matter_of_a_kind_that_the_charter_lists_is_voted_on_in_secret() {
            motion.given(submittedOf(SECRET_KIND), SECONDED)
                    .when(open(Method.SECRET, room(ADA, BEN, CAL)))
                    .expectEvents(opened(1, Method.SECRET, RULES, ADA, BEN, CAL));
        }

        @Test
        void recused_members_count_towards_the_quorum_where_the_charter_says_so() {
            motion.given(and(BEFORE_VOTE, recused(CAL)))
                    .when(open(Method.ROLL_CALL, room(ADA, BEN, CAL), TIE_REJECTS, RECUSED_COUNT))
                    .expectEvents(opened(1, Method.ROLL_CALL, RULES, ADA, BEN, CAL));
        }

        @Test
        void recused_members_leave_the_quorum_where_the_charter_says_so() {
            var rules = Floor.rules(TIE_REJECTS, RECUSED_DO_NOT_COUNT);
            motion.given(and(BEFORE_VOTE, recused(CAL)))
                    .when(open(Method.ROLL_CALL, room(ADA, BEN, CAL, DAN), TIE_REJECTS, RECUSED_DO_NOT_COUNT))
                    .expectEvents(new VotingOpened(
                            MOTION,
                            1,
                            Floor.MEETING,
                            Method.ROLL_CALL,
                            ROLL,
                            rules,
                            List.of(ADA, BEN, CAL, DAN),
                            quorum(3),
                            List.of(),
                            List.of(BODY_SEEN, MEETING_SEEN),
                            clerk()));
        }
    }

    @Nested
    class Voting {

        @Test
        void a_member_votes() {
            motion.given(rollCall()).when(vote(ADA, Choice.YES)).expectEvents(voted(ADA, Choice.YES));
        }

        @Test
        void a_member_changes_a_vote() {
            motion.given(rollCall(voted(ADA, Choice.YES)))
                    .when(change(ADA, Choice.NO))
                    .expectEvents(new VoteChanged(MOTION, 1, Choice.YES, Vote.of(ADA, Choice.NO), member(ADA)));
        }

        @Test
        void a_clerk_records_a_whole_roll_call() {
            var votes = List.of(Vote.of(ADA, Choice.YES), Vote.of(BEN, Choice.ABSTAIN));
            motion.given(rollCall())
                    .when(new RecordRollCall(MOTION, votes, clerk()))
                    .expectEvents(new RollCallRecorded(MOTION, 1, votes, clerk()));
        }

        @Test
        void the_counts_of_a_secret_vote_are_recorded() {
            var tally = new Tally(1, 1, 1);
            var participants = List.of(ADA, BEN, CAL);
            motion.given(voting(Method.SECRET, RULES))
                    .when(new RecordSecretTally(MOTION, tally, participants, clerk()))
                    .expectEvents(new SecretTallyRecorded(MOTION, 1, tally, participants, clerk()));
        }

        @Test
        void consent_is_declared() {
            motion.given(voting(Method.CONSENT, RULES))
                    .when(new DeclareConsent(MOTION, clerk()))
                    .expectEvents(new ConsentDeclared(MOTION, 1, clerk()));
        }
    }
}
