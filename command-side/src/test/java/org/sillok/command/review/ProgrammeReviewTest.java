package org.sillok.command.review;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Acts.text;

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
import org.sillok.command.Acts;
import org.sillok.command.motion.MotionReading;
import org.sillok.kernel.Act;
import org.sillok.kernel.Authority.AdoptedMotion;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.BudgetId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.ReviewId;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.review.Opinion;
import org.sillok.kernel.review.OpinionAnswered;
import org.sillok.kernel.review.OpinionGiven;
import org.sillok.kernel.review.PrioritiesSet;
import org.sillok.kernel.review.Programme;
import org.sillok.kernel.review.ProgrammeId;
import org.sillok.kernel.review.Reflection;
import org.sillok.kernel.review.ReviewConcluded;
import org.sillok.kernel.review.ReviewOpened;
import org.sillok.kernel.review.ReviewRefusal.CutExceedsProgramme;
import org.sillok.kernel.review.ReviewRefusal.MotionOfAnotherPanel;
import org.sillok.kernel.review.ReviewRefusal.NotDecidedByPanel;
import org.sillok.kernel.review.ReviewRefusal.NotReflectedThere;
import org.sillok.kernel.review.ReviewRefusal.NothingToAnswer;
import org.sillok.kernel.review.ReviewRefusal.OpinionAlreadyGiven;
import org.sillok.kernel.review.ReviewRefusal.OpinionsUnanswered;
import org.sillok.kernel.review.ReviewRefusal.PrioritiesIncomplete;
import org.sillok.kernel.review.ReviewRefusal.ReviewAlreadyOpened;
import org.sillok.kernel.review.ReviewRefusal.ReviewIsConcluded;
import org.sillok.kernel.review.ReviewRefusal.UnknownProgramme;

class ProgrammeReviewTest {

    private static final ReviewId REVIEW = new ReviewId("welfare");
    private static final BudgetId BUDGET = new BudgetId("fy2020");
    private static final BodyId PANEL = new BodyId("panel");
    private static final BodyId COUNCIL = new BodyId("council");
    private static final MotionId MOTION = new MotionId("p-1");
    private static final ProgrammeId CARE = new ProgrammeId("care");
    private static final ProgrammeId PARKS = new ProgrammeId("parks");
    private static final ProgrammeId NONE = new ProgrammeId("none");
    private static final LineId LINE = new LineId("welfare");
    private static final Evidence SEEN = new Evidence("motion:p-1", 7);
    private static final Evidence AMENDED = new Evidence("budget:fy2020", 4);
    private static final Act ACT = Acts.BY_CLERK;
    private static final Act BY_MOTION = Acts.by(new AdoptedMotion(MOTION));
    private static final List<Programme> PROGRAMMES = List.of(
            new Programme(CARE, text("care"), LINE, 100), new Programme(PARKS, text("parks"), new LineId("parks"), 50));
    private static final ReviewOpened OPENED =
            new ReviewOpened(REVIEW, BUDGET, PANEL, text("a title"), PROGRAMMES, List.of(SEEN), ACT);
    private static final OpinionGiven RAISED = given(CARE, new Opinion.Raise(30));
    private static final OpinionGiven CUT = given(CARE, new Opinion.Cut(100));
    private static final OpinionGiven KEPT = given(CARE, new Opinion.Keep());
    private static final OpinionAnswered REFUSED =
            new OpinionAnswered(REVIEW, CARE, new Reflection.NotReflected(), ACT);
    private static final ReviewConcluded CONCLUDED = new ReviewConcluded(REVIEW, ACT);

    private final FixtureConfiguration<ProgrammeReview> review = new AggregateTestFixture<>(ProgrammeReview.class);

    @Test
    void a_panel_is_given_programmes() {
        review.givenNoPriorActivity().when(open()).expectEvents(OPENED);
    }

    @Test
    void the_panel_gives_its_opinion_by_a_motion() {
        review.given(OPENED).when(give(CARE, new Opinion.Raise(30))).expectEvents(RAISED);
    }

    @Test
    void all_that_is_planned_may_be_cut() {
        review.given(OPENED).when(give(CARE, new Opinion.Cut(100))).expectEvents(CUT);
    }

    @Test
    void the_panel_puts_the_programmes_in_order_and_may_do_so_again() {
        var first = new PrioritiesSet(REVIEW, List.of(CARE, PARKS), MOTION, SEEN, BY_MOTION);
        review.given(OPENED, first)
                .when(new SetPriorities(REVIEW, List.of(PARKS, CARE), by(PANEL), BY_MOTION))
                .expectEvents(new PrioritiesSet(REVIEW, List.of(PARKS, CARE), MOTION, SEEN, BY_MOTION));
    }

    @Test
    void the_budget_follows_in_part() {
        review.given(OPENED, RAISED)
                .when(new AnswerOpinion(REVIEW, CARE, true, new LineMove(10, AMENDED), ACT))
                .expectEvents(new OpinionAnswered(REVIEW, CARE, new Reflection.Reflected(10, AMENDED), ACT));
    }

    @Test
    void the_budget_need_not_change_for_what_is_to_be_kept() {
        review.given(OPENED, KEPT)
                .when(new AnswerOpinion(REVIEW, CARE, true, null, ACT))
                .expectEvents(new OpinionAnswered(REVIEW, CARE, new Reflection.Reflected(0, null), ACT));
    }

    @Test
    void the_budget_does_not_follow_and_says_why() {
        review.given(OPENED, RAISED)
                .when(new AnswerOpinion(REVIEW, CARE, false, null, ACT))
                .expectEvents(REFUSED);
    }

    @Test
    void a_review_ends_when_every_opinion_is_answered() {
        review.given(OPENED, RAISED, REFUSED)
                .when(new ConcludeReview(REVIEW, ACT))
                .expectEvents(CONCLUDED);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        review.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var raise = give(CARE, new Opinion.Raise(1));
        var answer = new AnswerOpinion(REVIEW, CARE, false, null, ACT);
        return Stream.of(
                arguments(List.of(OPENED), open(), new ReviewAlreadyOpened(REVIEW)),
                arguments(List.of(OPENED), give(NONE, new Opinion.Keep()), new UnknownProgramme(REVIEW, NONE)),
                arguments(List.of(OPENED, RAISED), raise, new OpinionAlreadyGiven(REVIEW, CARE)),
                arguments(
                        List.of(OPENED),
                        give(CARE, new Opinion.Cut(101)),
                        new CutExceedsProgramme(REVIEW, CARE, 100, 101)),
                arguments(
                        List.of(OPENED),
                        new GiveOpinion(REVIEW, CARE, new Opinion.Keep(), text("why"), null, ACT),
                        new NotDecidedByPanel(REVIEW, PANEL)),
                arguments(
                        List.of(OPENED),
                        new GiveOpinion(REVIEW, CARE, new Opinion.Keep(), text("why"), by(COUNCIL), BY_MOTION),
                        new MotionOfAnotherPanel(REVIEW, MOTION, COUNCIL, PANEL)),
                arguments(List.of(OPENED), order(CARE), new PrioritiesIncomplete(REVIEW, 2, 1)),
                arguments(List.of(OPENED), order(CARE, CARE), new PrioritiesIncomplete(REVIEW, 2, 2)),
                arguments(List.of(OPENED), order(CARE, PARKS, PARKS), new PrioritiesIncomplete(REVIEW, 2, 3)),
                arguments(
                        List.of(OPENED),
                        new SetPriorities(REVIEW, List.of(CARE, PARKS), null, ACT),
                        new NotDecidedByPanel(REVIEW, PANEL)),
                arguments(
                        List.of(OPENED),
                        new AnswerOpinion(REVIEW, NONE, false, null, ACT),
                        new UnknownProgramme(REVIEW, NONE)),
                arguments(List.of(OPENED), answer, new NothingToAnswer(REVIEW, CARE, "no opinion")),
                arguments(List.of(OPENED, RAISED, REFUSED), answer, new NothingToAnswer(REVIEW, CARE, "answered")),
                arguments(List.of(OPENED, RAISED), followed(null), elsewhere(-1, 30, 0)),
                arguments(List.of(OPENED, RAISED), followed(new LineMove(-5, AMENDED)), elsewhere(4, 30, -5)),
                arguments(List.of(OPENED, RAISED), followed(new LineMove(0, AMENDED)), elsewhere(4, 30, 0)),
                arguments(List.of(OPENED, CUT), followed(new LineMove(5, AMENDED)), elsewhere(4, -100, 5)),
                arguments(List.of(OPENED, KEPT), followed(new LineMove(5, AMENDED)), elsewhere(4, 0, 5)),
                arguments(List.of(OPENED, RAISED), new ConcludeReview(REVIEW, ACT), new OpinionsUnanswered(REVIEW, 1)),
                arguments(List.of(OPENED, CONCLUDED), raise, new ReviewIsConcluded(REVIEW)),
                arguments(List.of(OPENED, CONCLUDED), order(CARE, PARKS), new ReviewIsConcluded(REVIEW)),
                arguments(List.of(OPENED, CONCLUDED), answer, new ReviewIsConcluded(REVIEW)),
                arguments(List.of(OPENED, CONCLUDED), new ConcludeReview(REVIEW, ACT), new ReviewIsConcluded(REVIEW)));
    }

    private static OpenReview open() {
        return new OpenReview(REVIEW, BUDGET, PANEL, text("a title"), PROGRAMMES, List.of(SEEN), ACT);
    }

    private static GiveOpinion give(ProgrammeId programme, Opinion opinion) {
        return new GiveOpinion(REVIEW, programme, opinion, text("why"), by(PANEL), BY_MOTION);
    }

    private static OpinionGiven given(ProgrammeId programme, Opinion opinion) {
        return new OpinionGiven(REVIEW, programme, opinion, text("why"), MOTION, SEEN, BY_MOTION);
    }

    private static SetPriorities order(ProgrammeId... programmes) {
        return new SetPriorities(REVIEW, List.of(programmes), by(PANEL), BY_MOTION);
    }

    private static AnswerOpinion followed(@Nullable LineMove move) {
        return new AnswerOpinion(REVIEW, CARE, true, move, ACT);
    }

    private static NotReflectedThere elsewhere(long sequence, long wanted, long changed) {
        return new NotReflectedThere(REVIEW, CARE, BUDGET, LINE, sequence, wanted, changed);
    }

    private static MotionReading by(BodyId body) {
        return new MotionReading(MOTION, body, "adopted", true, null, null, Instant.EPOCH, SEEN);
    }
}
