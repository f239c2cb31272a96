package org.sillok.command.motion;

import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.equalTo;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.words;
import static org.sillok.command.motion.Floor.DOCKET;
import static org.sillok.command.motion.Floor.DOCKET_SEEN;
import static org.sillok.command.motion.Floor.DRAFT;
import static org.sillok.command.motion.Floor.EARLIER;
import static org.sillok.command.motion.Floor.ITEM;
import static org.sillok.command.motion.Floor.MATTER;
import static org.sillok.command.motion.Floor.MEETING;
import static org.sillok.command.motion.Floor.MEETING_SEEN;
import static org.sillok.command.motion.Floor.MOTION;
import static org.sillok.command.motion.Floor.SESSION;
import static org.sillok.command.motion.Floor.SUBMITTED;
import static org.sillok.command.motion.Floor.draft;
import static org.sillok.command.motion.Floor.fate;
import static org.sillok.command.motion.Floor.in;
import static org.sillok.command.motion.Floor.out;
import static org.sillok.command.motion.Floor.room;
import static org.sillok.command.motion.Floor.seen;

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
import org.sillok.command.Hall;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.ActRefusal.StaleVersion;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MotionRefusal.AnotherMajorityNeeded;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.sillok.kernel.motion.MotionRefusal.NotAMemberInOffice;
import org.sillok.kernel.motion.MotionRefusal.NotOnTheAgenda;
import org.sillok.kernel.motion.MotionRefusal.NothingToReconsider;
import org.sillok.kernel.motion.MotionRefusal.RejectedInThisSession;
import org.sillok.kernel.motion.MotionRefusal.UnknownMajority;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Outcome;

class DocketTest {

    private static final MatterDocketed DOCKETED = new MatterDocketed(DOCKET, MATTER, MOTION, clerk());
    private static final MatterDocketed EARLIER_DOCKETED = new MatterDocketed(DOCKET, MATTER, EARLIER, clerk());
    private static final MotionId RECONSIDERING = new MotionId("2019-9");
    private static final MatterDocketed RECONSIDERING_DOCKETED =
            new MatterDocketed(DOCKET, MATTER, RECONSIDERING, clerk());
    private static final Fate REJECTED = fate(EARLIER, "rejected", Outcome.REJECTED);
    private static final Fate ADOPTED = fate(EARLIER, "adopted", Outcome.ADOPTED);
    private static final Fate PENDING = fate(EARLIER, "pending", null);

    private final FixtureConfiguration<Docket> docket = new AggregateTestFixture<>(Docket.class);

    @Test
    void the_first_motion_on_a_matter_is_submitted_and_docketed() {
        docket.givenNoPriorActivity().when(submit(room(), null)).expectEvents(SUBMITTED, DOCKETED);
    }

    @Test
    void a_motion_is_submitted_before_its_meeting_opens() {
        docket.givenNoPriorActivity()
                .when(submit(at(Sitting.State.CONVENED), null))
                .expectEvents(SUBMITTED, DOCKETED);
    }

    @Test
    void a_matter_comes_up_again_while_no_motion_on_it_was_rejected() {
        docket.given(EARLIER_DOCKETED)
                .when(submit(room(), null, ADOPTED))
                .expectEvents(submitted(null, EARLIER), DOCKETED);
    }

    @Test
    void a_rejected_matter_comes_back_as_a_reconsideration() {
        docket.given(EARLIER_DOCKETED)
                .when(submit(room(), EARLIER, REJECTED))
                .expectEvents(submitted(EARLIER, EARLIER), DOCKETED);
    }

    @Test
    void a_rejected_matter_comes_back_once_a_reconsideration_was_adopted() {
        docket.given(EARLIER_DOCKETED, RECONSIDERING_DOCKETED)
                .when(submit(room(), null, REJECTED, reconsidering("adopted", Outcome.ADOPTED)))
                .expectEvents(submitted(null, EARLIER, RECONSIDERING), DOCKETED);
    }

    @Test
    void a_matter_rejected_in_another_session_comes_back() {
        var before = new Fate(
                EARLIER, BODY, new SessionId("2019-1"), MATTER, null, "rejected", Outcome.REJECTED, seen(EARLIER));
        docket.given(EARLIER_DOCKETED)
                .when(submit(room(), null, before))
                .expectEvents(submitted(null, EARLIER), DOCKETED);
    }

    @Test
    void two_matters_of_one_kind_are_two_questions() {
        docket.given(EARLIER_DOCKETED)
                .when(new SubmitMotion(
                        DOCKET,
                        MOTION,
                        ITEM,
                        DRAFT,
                        null,
                        new Sitting(
                                MEETING,
                                BODY,
                                SESSION,
                                Sitting.State.OPEN,
                                "another-dismissal",
                                "dismissal",
                                List.of(),
                                List.of(),
                                Instant.MIN,
                                MEETING_SEEN),
                        in(BEN),
                        List.of(),
                        DOCKET_SEEN,
                        clerk()))
                .expectEvents(
                        Floor.submitted("another-dismissal", "dismissal", "ordinary", null, null),
                        new MatterDocketed(DOCKET, "another-dismissal", MOTION, clerk()));
    }

    @Test
    void a_motion_decides_a_challenge_where_it_says_so() {
        var challenge = new Challenge(EARLIER, CAL);
        var draft = new Draft("ordinary", Hall.charter(), words(10), words(11), null, challenge, List.of());
        docket.givenNoPriorActivity()
                .when(submit(room(), draft, null, in(BEN), DOCKET_SEEN))
                .expectEventsMatching(payloadsMatching(exactSequenceOf(
                        predicate((Object event) ->
                                event instanceof MotionSubmitted submitted && challenge.equals(submitted.challenges())),
                        equalTo(DOCKETED),
                        andNoMore())));
    }

    @Test
    void a_kind_with_a_majority_of_its_own_is_submitted_under_it() {
        docket.givenNoPriorActivity()
                .when(submit(about("charter"), draft("charter"), null, in(BEN), DOCKET_SEEN))
                .expectEvents(Floor.submitted(MATTER, "charter", "charter", null, null), DOCKETED);
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void refuses(List<?> given, Object command, Refusal reason) {
        docket.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> refuses() {
        var docketed = List.of(EARLIER_DOCKETED);
        var both = List.of(EARLIER_DOCKETED, RECONSIDERING_DOCKETED);
        var rejected = new RejectedInThisSession(MOTION, MATTER, SESSION, EARLIER);
        return Stream.of(
                arguments(List.of(DOCKETED), submit(room(), null), new MotionAlreadySubmitted(MOTION)),
                arguments(
                        List.of(),
                        submit(at(Sitting.State.ADJOURNED), null),
                        new MeetingNotOpen(MOTION, MEETING, "adjourned")),
                arguments(
                        List.of(),
                        submit(at(Sitting.State.CANCELLED), null),
                        new MeetingNotOpen(MOTION, MEETING, "cancelled")),
                arguments(List.of(), submit(offTheAgenda(), null), new NotOnTheAgenda(MOTION, MEETING, ITEM)),
                arguments(
                        List.of(),
                        submit(room(), DRAFT, null, out(BEN), DOCKET_SEEN),
                        new NotAMemberInOffice(MOTION, BEN)),
                arguments(
                        List.of(),
                        submit(room(), draft("unheard-of"), null, in(BEN), DOCKET_SEEN),
                        new UnknownMajority(MOTION, "unheard-of")),
                arguments(docketed, submit(room(), null, REJECTED), rejected),
                arguments(List.of(), submit(room(), null, REJECTED), rejected),
                arguments(both, submit(room(), null, REJECTED, reconsidering("pending", null)), rejected),
                arguments(both, submit(room(), null, REJECTED, reconsidering("withdrawn", null)), rejected),
                arguments(
                        both,
                        submit(room(), null, REJECTED, reconsidering("rejected", Outcome.REJECTED)),
                        new RejectedInThisSession(MOTION, MATTER, SESSION, RECONSIDERING)),
                arguments(
                        docketed,
                        submit(room(), EARLIER, PENDING),
                        new NothingToReconsider(MOTION, EARLIER, "pending")),
                arguments(List.of(), submit(room(), EARLIER), new NothingToReconsider(MOTION, EARLIER, "unknown")),
                arguments(
                        List.of(),
                        submit(room(), EARLIER, elsewhere()),
                        new NothingToReconsider(MOTION, EARLIER, "about another-matter")),
                arguments(
                        both,
                        submit(room(), EARLIER, reconsidering("adopted", Outcome.ADOPTED), PENDING),
                        new NothingToReconsider(MOTION, EARLIER, "pending")),
                arguments(
                        List.of(),
                        submit(room(), EARLIER, ofAnotherBody()),
                        new NothingToReconsider(MOTION, EARLIER, "of body:another-body")),
                arguments(
                        docketed,
                        submit(room(), EARLIER, fate(EARLIER, "superseded", null)),
                        new NothingToReconsider(MOTION, EARLIER, "superseded")),
                arguments(
                        List.of(),
                        submit(about("charter"), null),
                        new AnotherMajorityNeeded(MOTION, "charter", "ordinary", "charter", LAW)),
                arguments(both, submit(room(), null), new StaleVersion(DOCKET.toString(), -1, 1)));
    }

    private static Fate reconsidering(String state, @Nullable Outcome inForce) {
        return new Fate(RECONSIDERING, BODY, SESSION, MATTER, EARLIER, state, inForce, seen(RECONSIDERING));
    }

    private static Fate ofAnotherBody() {
        return new Fate(
                EARLIER, new BodyId("another-body"), SESSION, MATTER, null, "adopted", Outcome.ADOPTED, seen(EARLIER));
    }

    /** The meeting with an item of business of this kind. */
    private static Sitting about(String kind) {
        return new Sitting(
                MEETING,
                BODY,
                SESSION,
                Sitting.State.OPEN,
                MATTER,
                kind,
                List.of(),
                List.of(),
                Instant.MIN,
                MEETING_SEEN);
    }

    private static Fate elsewhere() {
        return new Fate(EARLIER, BODY, SESSION, "another-matter", null, "adopted", Outcome.ADOPTED, seen(EARLIER));
    }

    private static Sitting at(Sitting.State state) {
        return Floor.sitting(state, List.of(), List.of());
    }

    private static Sitting offTheAgenda() {
        return new Sitting(
                MEETING,
                BODY,
                SESSION,
                Sitting.State.OPEN,
                null,
                null,
                List.of(),
                List.of(),
                Instant.MIN,
                MEETING_SEEN);
    }

    private static SubmitMotion submit(Sitting sitting, @Nullable MotionId reconsiders, Fate... earlier) {
        return submit(sitting, DRAFT, reconsiders, in(BEN), DOCKET_SEEN, earlier);
    }

    private static SubmitMotion submit(
            Sitting sitting,
            Draft draft,
            @Nullable MotionId reconsiders,
            Standing mover,
            Evidence docketed,
            Fate... earlier) {
        return new SubmitMotion(
                DOCKET, MOTION, ITEM, draft, reconsiders, sitting, mover, List.of(earlier), docketed, clerk());
    }

    private static MotionSubmitted submitted(@Nullable MotionId reconsiders, MotionId... lookedAt) {
        var evidence = Stream.concat(
                        Stream.of(MEETING_SEEN, BODY_SEEN, DOCKET_SEEN),
                        Stream.of(lookedAt).map(Floor::seen))
                .toList();
        var plain = SUBMITTED;
        return new MotionSubmitted(
                plain.motion(),
                plain.body(),
                plain.meeting(),
                plain.session(),
                plain.agendaItem(),
                plain.matter(),
                null,
                plain.majority(),
                plain.title(),
                plain.text(),
                plain.mover(),
                null,
                reconsiders,
                null,
                null,
                List.of(),
                evidence,
                clerk());
    }
}
