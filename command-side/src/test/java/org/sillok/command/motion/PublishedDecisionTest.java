package org.sillok.command.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.ARTICLE;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.CHAIR_CASTS;
import static org.sillok.command.Hall.DAN;
import static org.sillok.command.Hall.DAY;
import static org.sillok.command.Hall.EVE;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.QUORUM;
import static org.sillok.command.Hall.RECUSED_COUNT;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.STRANGER;
import static org.sillok.command.Hall.TIE_REJECTS;
import static org.sillok.command.Hall.TWO_THIRDS;
import static org.sillok.command.Hall.charter;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.words;
import static org.sillok.command.motion.Floor.MOTION;
import static org.sillok.command.motion.Floor.RULES;
import static org.sillok.command.motion.Floor.SUBMITTED;
import static org.sillok.command.motion.Floor.rules;
import static org.sillok.kernel.motion.Outcome.ADOPTED;
import static org.sillok.kernel.motion.Outcome.REJECTED;
import static org.sillok.kernel.motion.Outcome.TIED;
import static org.sillok.kernel.motion.Participation.ABSENT;
import static org.sillok.kernel.motion.Participation.ABSTAINED;
import static org.sillok.kernel.motion.Participation.CONSENTED;
import static org.sillok.kernel.motion.Participation.LEFT;
import static org.sillok.kernel.motion.Participation.NO;
import static org.sillok.kernel.motion.Participation.YES;

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
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.MajorityRule;
import org.sillok.kernel.body.Threshold;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Deviation.NoQuorum;
import org.sillok.kernel.motion.Deviation.OutcomeContraryToVotes;
import org.sillok.kernel.motion.Deviation.UnknownVote;
import org.sillok.kernel.motion.Deviation.VotedTwice;
import org.sillok.kernel.motion.Deviation.VoterWithoutTerm;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.sillok.kernel.motion.MotionRefusal.MotionNotInState;
import org.sillok.kernel.motion.MotionRefusal.UnknownMajority;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Tally;

class PublishedDecisionTest {

    private final FixtureConfiguration<Motion> motion = new AggregateTestFixture<>(Motion.class);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_published_decision_is_computed_again(
            String what,
            List<PublishedVote> votes,
            Outcome published,
            Decision recomputed,
            List<Deviation> deviations) {
        motion.givenNoPriorActivity()
                .when(publish(votes, published, null))
                .expectEvents(recorded(votes, published, RULES, recomputed, deviations));
    }

    static Stream<Arguments> a_published_decision_is_computed_again() {
        return Stream.of(
                arguments(
                        "as published",
                        votes(YES, YES, YES, NO, ABSTAINED),
                        ADOPTED,
                        decision(5, new Tally(3, 1, 1)),
                        List.of()),
                arguments(
                        "consent is a yes",
                        votes(CONSENTED, CONSENTED, CONSENTED, ABSENT, LEFT),
                        ADOPTED,
                        decision(3, new Tally(3, 0, 0)),
                        List.of()),
                arguments(
                        "passed against the votes",
                        votes(YES, YES, NO, NO, NO),
                        ADOPTED,
                        decision(5, new Tally(2, 3, 0)),
                        List.of(new OutcomeContraryToVotes(ADOPTED, REJECTED))),
                arguments(
                        "passed in a tie",
                        votes(YES, YES, NO, NO, ABSENT),
                        ADOPTED,
                        decision(4, new Tally(2, 2, 0)),
                        List.of(new OutcomeContraryToVotes(ADOPTED, REJECTED))),
                arguments(
                        "passed without a majority of those present",
                        votes(YES, YES, ABSTAINED, ABSTAINED, NO),
                        ADOPTED,
                        decision(5, new Tally(2, 1, 2)),
                        List.of(new OutcomeContraryToVotes(ADOPTED, REJECTED))),
                arguments(
                        "passed without a quorum",
                        votes(YES, YES, ABSENT, ABSENT, ABSENT),
                        ADOPTED,
                        decision(2, new Tally(2, 0, 0)),
                        List.of(new NoQuorum(2, 3, 5))),
                arguments(
                        "passed without a quorum and against the votes",
                        votes(YES, NO, ABSENT, ABSENT, ABSENT),
                        ADOPTED,
                        decision(2, new Tally(1, 1, 0)),
                        List.of(new NoQuorum(2, 3, 5), new OutcomeContraryToVotes(ADOPTED, Outcome.INQUORATE))),
                arguments(
                        "a stranger voted",
                        List.of(yes(ADA), yes(BEN), yes(CAL), yes(STRANGER)),
                        ADOPTED,
                        decision(3, new Tally(3, 0, 0)),
                        List.of(new VoterWithoutTerm(STRANGER))),
                arguments(
                        "somebody is listed twice",
                        List.of(yes(ADA), yes(BEN), yes(CAL), yes(ADA)),
                        ADOPTED,
                        decision(3, new Tally(3, 0, 0)),
                        List.of(new VotedTwice(ADA))),
                arguments(
                        "a word means nothing known",
                        List.of(yes(ADA), yes(BEN), yes(CAL), new PublishedVote(DAN, "Perhaps", null)),
                        ADOPTED,
                        decision(3, new Tally(3, 0, 0)),
                        List.of(new UnknownVote(DAN, "Perhaps"))));
    }

    @Test
    void a_recused_member_is_not_made_present_where_nothing_says_so() {
        var votes = votes(YES, YES, NO, Participation.RECUSED, ABSENT);
        var recomputed = Decision.of(RULES, new Headcount(7, 5, 3, 1, 0), new Tally(2, 1, 0));
        motion.givenNoPriorActivity()
                .when(publish(votes, ADOPTED, null))
                .expectEvents(recorded(votes, ADOPTED, RULES, recomputed, List.of()));
    }

    @Test
    void a_recused_member_whom_the_attendance_names_is_present() {
        var votes = votes(YES, YES, NO, Participation.RECUSED, Participation.RECUSED);
        var seen = new Evidence("meeting:2019-12", 0);
        var recomputed = Decision.of(RULES, new Headcount(7, 5, 4, 2, 1), new Tally(2, 1, 0));
        motion.givenNoPriorActivity()
                .when(publish(votes, REJECTED, charter(), new Attended(List.of(ADA, BEN, CAL, DAN), seen)))
                .expectEvents(recorded(votes, REJECTED, RULES, recomputed, List.of(), seen));
    }

    @Test
    void a_tie_without_a_quorum_is_contrary_to_adoption_even_where_half_is_enough() {
        var half = new MajorityRule("ordinary", List.of(new Threshold(1, 2, false, Base.CAST)), ARTICLE);
        var votes = votes(YES, NO, ABSENT, ABSENT, ABSENT);
        var rules = new Rules(1, QUORUM, half, TIE_REJECTS, RECUSED_COUNT);
        var recomputed = Decision.of(rules, new Headcount(7, 5, 2, 0, 0), new Tally(1, 1, 0));
        assertThat(recomputed.majority().holds()).isTrue();
        var contrary = List.of(new NoQuorum(2, 3, 5), new OutcomeContraryToVotes(ADOPTED, Outcome.INQUORATE));
        motion.givenNoPriorActivity()
                .when(publish(votes, ADOPTED, deciding(half), null))
                .expectEvents(recorded(votes, ADOPTED, rules, recomputed, contrary));
    }

    private static Charter deciding(MajorityRule majority) {
        var plain = charter();
        return new Charter(
                plain.seatGroups(),
                plain.opening(),
                majority,
                plain.special(),
                plain.tie(),
                plain.recusal(),
                plain.notice(),
                plain.minutes(),
                plain.seconding(),
                plain.secrecy(),
                plain.checks());
    }

    private static RecordPublishedDecision publish(
            List<PublishedVote> votes, Outcome published, Charter charter, @Nullable Attended attended) {
        return new RecordPublishedDecision(
                MOTION, BODY, null, DAY, words(20), LAW, null, votes, published, ROLL, charter, attended, BODY_SEEN,
                clerk());
    }

    @Test
    void a_special_majority_is_applied_where_it_is_named() {
        var votes = votes(YES, YES, YES, NO, NO);
        var rules = new Rules(1, QUORUM, TWO_THIRDS, TIE_REJECTS, RECUSED_COUNT);
        var recomputed = Decision.of(rules, new Headcount(7, 5, 5, 0, 0), new Tally(3, 2, 0));
        motion.givenNoPriorActivity()
                .when(publish(votes, REJECTED, "charter"))
                .expectEvents(recorded(votes, REJECTED, rules, recomputed, List.of()));
    }

    @Test
    void a_tie_that_the_chair_would_break_is_not_contrary_when_published_as_a_tie() {
        var votes = votes(YES, YES, NO, NO, ABSENT);
        var rules = rules(CHAIR_CASTS, RECUSED_COUNT);
        var recomputed = Decision.of(rules, new Headcount(7, 5, 4, 0, 0), new Tally(2, 2, 0));
        var told = publish(votes, TIED, null);
        motion.givenNoPriorActivity()
                .when(new RecordPublishedDecision(
                        MOTION,
                        BODY,
                        null,
                        DAY,
                        words(20),
                        LAW,
                        null,
                        votes,
                        TIED,
                        ROLL,
                        charter(CHAIR_CASTS, RECUSED_COUNT),
                        null,
                        BODY_SEEN,
                        told.act()))
                .expectEvents(recorded(votes, TIED, rules, recomputed, List.of()));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        motion.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var votes = votes(YES, YES, YES, NO, NO);
        var published = recorded(votes, ADOPTED, RULES, decision(5, new Tally(3, 2, 0)), List.of());
        return Stream.of(
                arguments(List.of(SUBMITTED), publish(votes, ADOPTED, null), new MotionAlreadySubmitted(MOTION)),
                arguments(List.of(published), publish(votes, ADOPTED, null), new MotionAlreadySubmitted(MOTION)),
                arguments(List.of(), publish(votes, ADOPTED, "unheard-of"), new UnknownMajority(MOTION, "unheard-of")),
                arguments(
                        List.of(published),
                        new AnnulDecision(MOTION, clerk()),
                        new MotionNotInState(MOTION, "adopted", "adopted, rejected or tied")),
                arguments(
                        List.of(published),
                        new WithdrawMotion(MOTION, clerk()),
                        new MotionNotInState(MOTION, "adopted", "pending or deferred")));
    }

    private static RecordPublishedDecision publish(
            List<PublishedVote> votes, Outcome published, @Nullable String majority) {
        return new RecordPublishedDecision(
                MOTION, BODY, null, DAY, words(20), LAW, majority, votes, published, ROLL, charter(), null, BODY_SEEN,
                clerk());
    }

    private static PublishedDecisionRecorded recorded(
            List<PublishedVote> votes,
            Outcome published,
            Rules rules,
            Decision recomputed,
            List<? extends Deviation> deviations) {
        return recorded(votes, published, rules, recomputed, deviations, null);
    }

    private static PublishedDecisionRecorded recorded(
            List<PublishedVote> votes,
            Outcome published,
            Rules rules,
            Decision recomputed,
            List<? extends Deviation> deviations,
            @Nullable Evidence attendance) {
        return new PublishedDecisionRecorded(
                MOTION,
                BODY,
                null,
                DAY,
                words(20),
                LAW,
                votes,
                ROLL,
                rules,
                published,
                recomputed,
                List.copyOf(deviations),
                attendance,
                BODY_SEEN,
                clerk());
    }

    private static Decision decision(int present, Tally tally) {
        return Decision.of(RULES, new Headcount(7, 5, present, 0, 0), tally);
    }

    /** How Ada, Ben, Cal, Dan and Eve are said to have voted. */
    private static List<PublishedVote> votes(
            Participation ada, Participation ben, Participation cal, Participation dan, Participation eve) {
        return List.of(vote(ADA, ada), vote(BEN, ben), vote(CAL, cal), vote(DAN, dan), vote(EVE, eve));
    }

    private static PublishedVote yes(PersonId voter) {
        return vote(voter, YES);
    }

    private static PublishedVote vote(PersonId voter, Participation participation) {
        return new PublishedVote(voter, participation.name(), participation);
    }
}
