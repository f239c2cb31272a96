package org.sillok.command.motion;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.CHAIR_ONLY_CASTS;
import static org.sillok.command.Hall.DAN;
import static org.sillok.command.Hall.DAY;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.RECUSED_COUNT;
import static org.sillok.command.Hall.RECUSED_DO_NOT_COUNT;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.STRANGER;
import static org.sillok.command.Hall.TIE_REJECTS;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.clerkBy;
import static org.sillok.command.Hall.member;
import static org.sillok.command.Hall.noon;
import static org.sillok.command.motion.Floor.AMENDMENT;
import static org.sillok.command.motion.Floor.BEFORE_VOTE;
import static org.sillok.command.motion.Floor.DRAFT;
import static org.sillok.command.motion.Floor.EARLIER;
import static org.sillok.command.motion.Floor.ITEM;
import static org.sillok.command.motion.Floor.MATTER;
import static org.sillok.command.motion.Floor.MEETING;
import static org.sillok.command.motion.Floor.MEETING_SEEN;
import static org.sillok.command.motion.Floor.MOTION;
import static org.sillok.command.motion.Floor.RULES;
import static org.sillok.command.motion.Floor.SECONDED;
import static org.sillok.command.motion.Floor.SECRET_KIND;
import static org.sillok.command.motion.Floor.SESSION;
import static org.sillok.command.motion.Floor.SUBMITTED;
import static org.sillok.command.motion.Floor.and;
import static org.sillok.command.motion.Floor.change;
import static org.sillok.command.motion.Floor.draft;
import static org.sillok.command.motion.Floor.fate;
import static org.sillok.command.motion.Floor.in;
import static org.sillok.command.motion.Floor.open;
import static org.sillok.command.motion.Floor.opened;
import static org.sillok.command.motion.Floor.out;
import static org.sillok.command.motion.Floor.recusal;
import static org.sillok.command.motion.Floor.recused;
import static org.sillok.command.motion.Floor.rollCall;
import static org.sillok.command.motion.Floor.room;
import static org.sillok.command.motion.Floor.rules;
import static org.sillok.command.motion.Floor.sitting;
import static org.sillok.command.motion.Floor.submitted;
import static org.sillok.command.motion.Floor.submittedOf;
import static org.sillok.command.motion.Floor.upheld;
import static org.sillok.command.motion.Floor.upholding;
import static org.sillok.command.motion.Floor.vote;
import static org.sillok.command.motion.Floor.voted;
import static org.sillok.command.motion.Floor.voting;

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
import org.sillok.kernel.Act;
import org.sillok.kernel.ActRefusal.AuthorityNotAdopted;
import org.sillok.kernel.ActRefusal.CapacityNotHeld;
import org.sillok.kernel.ActRefusal.NotYourself;
import org.sillok.kernel.ActRefusal.OccurredTooEarly;
import org.sillok.kernel.ActorId;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Refusal;
import org.sillok.kernel.body.Base;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionRefusal.AlreadyRecused;
import org.sillok.kernel.motion.MotionRefusal.AlreadySeconded;
import org.sillok.kernel.motion.MotionRefusal.AlreadyVoted;
import org.sillok.kernel.motion.MotionRefusal.AmendmentTooDeep;
import org.sillok.kernel.motion.MotionRefusal.AmendmentsUndecided;
import org.sillok.kernel.motion.MotionRefusal.ChairVotesOnlyOnTie;
import org.sillok.kernel.motion.MotionRefusal.ChallengeUndecided;
import org.sillok.kernel.motion.MotionRefusal.CountsDoNotMatch;
import org.sillok.kernel.motion.MotionRefusal.MeetingNotOpen;
import org.sillok.kernel.motion.MotionRefusal.MemberIsRecused;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.sillok.kernel.motion.MotionRefusal.MotionNotInState;
import org.sillok.kernel.motion.MotionRefusal.MoverCannotSecond;
import org.sillok.kernel.motion.MotionRefusal.NamedTwice;
import org.sillok.kernel.motion.MotionRefusal.NotAMemberInOffice;
import org.sillok.kernel.motion.MotionRefusal.NotASecretMatter;
import org.sillok.kernel.motion.MotionRefusal.NotOnRoll;
import org.sillok.kernel.motion.MotionRefusal.NotOnTheAgenda;
import org.sillok.kernel.motion.MotionRefusal.NotTheChallenge;
import org.sillok.kernel.motion.MotionRefusal.NotYetVoted;
import org.sillok.kernel.motion.MotionRefusal.NothingToCount;
import org.sillok.kernel.motion.MotionRefusal.QuorumMissing;
import org.sillok.kernel.motion.MotionRefusal.RejectedInThisSession;
import org.sillok.kernel.motion.MotionRefusal.SecondsMissing;
import org.sillok.kernel.motion.MotionRefusal.UnknownMajority;
import org.sillok.kernel.motion.MotionRefusal.VoteUnchanged;
import org.sillok.kernel.motion.MotionRefusal.WrongMethod;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VotingOpened;

/** Everything a motion refuses before it is decided, and why. */
class MotionRefusalsTest {

    private static final List<Object> TABLED = List.of(SUBMITTED);
    private static final List<Object> WITHDRAWN = List.of(SUBMITTED, new MotionWithdrawn(MOTION, clerk()));
    private static final List<Object> DEFERRED = List.of(SUBMITTED, new MotionDeferred(MOTION, clerk()));
    private static final List<Object> AMENDED = and(BEFORE_VOTE, new AmendmentProposed(MOTION, AMENDMENT, 1, clerk()));
    private static final List<Object> OPEN = rollCall();
    private static final List<Object> SECRET = voting(Method.SECRET, RULES);
    private static final List<Object> CONSENT = voting(Method.CONSENT, RULES);
    private static final List<Object> CHAIR_WAITS = voting(Method.ROLL_CALL, rules(CHAIR_ONLY_CASTS, RECUSED_COUNT));
    private static final Sitting QUORATE = room(ADA, BEN, CAL);

    private final FixtureConfiguration<Motion> motion = new AggregateTestFixture<>(Motion.class);

    @ParameterizedTest(name = "{2}")
    @MethodSource({"seconding", "disposing", "amending", "recusing", "opening", "casting", "recording", "untimely"})
    void refuses(List<?> given, Object command, Refusal reason) {
        motion.given(given).when(command).expectNoEvents().expectExceptionDetails(reason);
    }

    static Stream<Arguments> seconding() {
        return Stream.of(
                arguments(
                        TABLED,
                        new SecondMotion(MOTION, out(STRANGER), clerk()),
                        new NotAMemberInOffice(MOTION, STRANGER)),
                arguments(TABLED, second(BEN), new MoverCannotSecond(MOTION, BEN)),
                arguments(BEFORE_VOTE, second(CAL), new AlreadySeconded(MOTION, CAL)),
                arguments(OPEN, second(DAN), state("voting", "pending")));
    }

    static Stream<Arguments> disposing() {
        var withdraw = new WithdrawMotion(MOTION, clerk());
        var defer = new DeferMotion(MOTION, clerk());
        return Stream.of(
                arguments(TABLED, new WithdrawMotion(MOTION, member(CAL)), self(CAL, BEN)),
                arguments(TABLED, new WithdrawMotion(MOTION, asChair(CAL)), self(CAL, BEN)),
                arguments(OPEN, withdraw, state("voting", "pending or deferred")),
                arguments(WITHDRAWN, withdraw, state("withdrawn", "pending or deferred")),
                arguments(DEFERRED, defer, state("deferred", "pending")),
                arguments(OPEN, defer, state("voting", "pending")),
                arguments(OPEN, takeUp(elsewhere(MATTER, BODY)), state("voting", "pending or deferred")),
                arguments(DEFERRED, takeUp(elsewhere("another-matter", BODY)), new NotOnTheAgenda(MOTION, LATER, ITEM)),
                arguments(DEFERRED, takeUp(elsewhere(null, BODY)), new NotOnTheAgenda(MOTION, LATER, ITEM)),
                arguments(
                        DEFERRED,
                        takeUp(elsewhere(MATTER, new BodyId("other"))),
                        new NotOnTheAgenda(MOTION, LATER, ITEM)),
                arguments(
                        DEFERRED,
                        takeUp(sitting(Sitting.State.ADJOURNED, List.of(), List.of())),
                        new MeetingNotOpen(MOTION, MEETING, "adjourned")));
    }

    static Stream<Arguments> amending() {
        var second = List.of(submitted(MATTER, new AmendmentTarget(EARLIER, 2), null));
        return Stream.of(
                arguments(second, amend(DRAFT, true, room()), new AmendmentTooDeep(AMENDMENT, MOTION)),
                arguments(AMENDED, amend(DRAFT, true, room()), new MotionAlreadySubmitted(AMENDMENT)),
                arguments(TABLED, amend(DRAFT, false, room()), new NotAMemberInOffice(AMENDMENT, DAN)),
                arguments(
                        TABLED, amend(draft("unheard-of"), true, room()), new UnknownMajority(AMENDMENT, "unheard-of")),
                arguments(
                        TABLED,
                        amend(DRAFT, true, sitting(Sitting.State.ADJOURNED, List.of(), List.of())),
                        new MeetingNotOpen(AMENDMENT, MEETING, "adjourned")),
                arguments(OPEN, amend(DRAFT, true, room()), state("voting", "pending")),
                arguments(DEFERRED, amend(DRAFT, true, room()), state("deferred", "pending")));
    }

    static Stream<Arguments> recusing() {
        return Stream.of(
                arguments(
                        TABLED,
                        new RecuseMember(MOTION, recusal(STRANGER, RecusalKind.BY_LAW), out(STRANGER), null, clerk()),
                        new NotAMemberInOffice(MOTION, STRANGER)),
                arguments(and(TABLED, recused(CAL)), recuse(RecusalKind.BY_LAW, clerk()), again()),
                arguments(TABLED, recuse(RecusalKind.CHALLENGED, clerk()), new ChallengeUndecided(MOTION, CAL)),
                arguments(TABLED, challenge(upheld(CAL), clerk()), new ChallengeUndecided(MOTION, CAL)),
                arguments(TABLED, challenge(upheld(CAL), clerkBy(AMENDMENT)), new ChallengeUndecided(MOTION, CAL)),
                arguments(TABLED, challenge(upheld(DAN), clerkBy(EARLIER)), new NotTheChallenge(MOTION, CAL, EARLIER)),
                arguments(
                        TABLED,
                        challenge(upholding(BODY, null, true), clerkBy(EARLIER)),
                        new NotTheChallenge(MOTION, CAL, EARLIER)),
                arguments(
                        TABLED,
                        challenge(upholding(new BodyId("other"), new Challenge(MOTION, CAL), true), clerkBy(EARLIER)),
                        new NotTheChallenge(MOTION, CAL, EARLIER)),
                arguments(
                        TABLED,
                        challenge(upholding(BODY, new Challenge(MOTION, CAL), false), clerkBy(EARLIER)),
                        new AuthorityNotAdopted(EARLIER, "superseded")),
                arguments(
                        List.of(at(noon(DAY.minusDays(2)))),
                        challenge(upheld(CAL), stated(clerkBy(EARLIER), noon(DAY.minusDays(1)))),
                        new OccurredTooEarly(noon(DAY.minusDays(1)), noon(DAY))),
                arguments(TABLED, recuse(RecusalKind.BY_LAW, member(CAL)), notClerk(CAL)),
                arguments(TABLED, recuse(RecusalKind.CHALLENGED, asChair(CAL)), notClerk(CAL)),
                arguments(TABLED, recuse(RecusalKind.SELF_DECLARED, member(DAN)), self(DAN, CAL)),
                arguments(
                        rollCall(voted(CAL, Choice.YES)),
                        recuse(RecusalKind.BY_LAW, clerk()),
                        new AlreadyVoted(MOTION, CAL)),
                arguments(
                        and(SECRET, secretTally()), recuse(RecusalKind.BY_LAW, clerk()), new AlreadyVoted(MOTION, CAL)),
                arguments(
                        WITHDRAWN,
                        recuse(RecusalKind.BY_LAW, clerk()),
                        state("withdrawn", "pending, deferred or voting")));
    }

    static Stream<Arguments> opening() {
        var tooFew = new QuorumMissing(MOTION, 2, 3, 5, Base.IN_OFFICE, LAW);
        var undecided = new AmendmentsUndecided(MOTION, List.of(AMENDMENT));
        return Stream.of(
                arguments(
                        BEFORE_VOTE,
                        open(Method.ROLL_CALL, sitting(Sitting.State.SUSPENDED, List.of(ADA, BEN, CAL), List.of())),
                        new MeetingNotOpen(MOTION, MEETING, "suspended")),
                arguments(
                        BEFORE_VOTE,
                        open(Method.ROLL_CALL, elsewhere(MATTER, BODY)),
                        new MeetingNotOpen(MOTION, MEETING, "unread")),
                arguments(TABLED, open(Method.ROLL_CALL, QUORATE), new SecondsMissing(MOTION, 0, 1, LAW)),
                arguments(AMENDED, open(Method.ROLL_CALL, QUORATE), undecided),
                arguments(AMENDED, open(Method.ROLL_CALL, QUORATE, fate(AMENDMENT, "pending", null)), undecided),
                arguments(AMENDED, open(Method.ROLL_CALL, QUORATE, fate(AMENDMENT, "tied", null)), undecided),
                arguments(AMENDED, open(Method.ROLL_CALL, QUORATE, fate(AMENDMENT, "deferred", null)), undecided),
                arguments(
                        List.of(withMajority("abolished"), SECONDED),
                        open(Method.ROLL_CALL, QUORATE),
                        new UnknownMajority(MOTION, "abolished")),
                arguments(BEFORE_VOTE, open(Method.SECRET, QUORATE), new NotASecretMatter(MOTION, MATTER, LAW)),
                arguments(
                        List.of(submittedOf(SECRET_KIND), SECONDED),
                        open(Method.ROLL_CALL, QUORATE),
                        new WrongMethod(MOTION, Method.ROLL_CALL, Method.SECRET)),
                arguments(
                        List.of(submitted(SECRET_KIND, null, null), SECONDED),
                        open(Method.ROLL_CALL, QUORATE),
                        new WrongMethod(MOTION, Method.ROLL_CALL, Method.SECRET)),
                arguments(
                        List.of(submittedOf("election"), SECONDED),
                        open(Method.SECRET, QUORATE),
                        new NotASecretMatter(MOTION, "election", LAW)),
                arguments(
                        BEFORE_VOTE,
                        against(fate(EARLIER, "rejected", Outcome.REJECTED)),
                        new RejectedInThisSession(MOTION, MATTER, SESSION, EARLIER)),
                arguments(BEFORE_VOTE, open(Method.ROLL_CALL, room(ADA, BEN)), tooFew),
                arguments(BEFORE_VOTE, open(Method.ROLL_CALL, room(ADA, BEN, STRANGER)), tooFew),
                arguments(
                        and(BEFORE_VOTE, recused(CAL)),
                        open(Method.ROLL_CALL, QUORATE, TIE_REJECTS, RECUSED_DO_NOT_COUNT),
                        tooFew),
                arguments(OPEN, open(Method.ROLL_CALL, QUORATE), state("voting", "pending")),
                arguments(DEFERRED, open(Method.ROLL_CALL, QUORATE), state("deferred", "pending")));
    }

    static Stream<Arguments> casting() {
        var isRecused = new MemberIsRecused(MOTION, CAL, RecusalKind.BY_LAW, LAW);
        return Stream.of(
                arguments(BEFORE_VOTE, vote(ADA, Choice.YES), state("pending", "voting")),
                arguments(OPEN, vote(STRANGER, Choice.YES), new NotOnRoll(MOTION, STRANGER)),
                arguments(OPEN, new CastVote(MOTION, ADA, Choice.YES, member(BEN)), self(BEN, ADA)),
                arguments(OPEN, new CastVote(MOTION, ADA, Choice.YES, clerk()), clerkIsNot(ADA)),
                arguments(rollCall(voted(ADA, Choice.YES)), vote(ADA, Choice.NO), new AlreadyVoted(MOTION, ADA)),
                arguments(rollCall(recused(CAL)), vote(CAL, Choice.YES), isRecused),
                arguments(CHAIR_WAITS, vote(ADA, Choice.YES), new ChairVotesOnlyOnTie(MOTION, ADA, LAW)),
                arguments(SECRET, vote(ADA, Choice.YES), wrong(Method.SECRET, Method.ROLL_CALL)),
                arguments(CONSENT, vote(ADA, Choice.YES), wrong(Method.CONSENT, Method.ROLL_CALL)),
                arguments(OPEN, change(ADA, Choice.YES), new NotYetVoted(MOTION, ADA)),
                arguments(
                        rollCall(voted(ADA, Choice.YES)),
                        change(ADA, Choice.YES),
                        new VoteUnchanged(MOTION, ADA, Choice.YES)),
                arguments(
                        rollCall(voted(ADA, Choice.YES)),
                        new ChangeVote(MOTION, ADA, Choice.NO, member(BEN)),
                        self(BEN, ADA)),
                arguments(SECRET, change(ADA, Choice.NO), wrong(Method.SECRET, Method.ROLL_CALL)),
                arguments(BEFORE_VOTE, change(ADA, Choice.NO), state("pending", "voting")));
    }

    @Test
    void votes_of_one_round_are_entered_in_any_order() {
        var opened = noon(DAY);
        var later = new VoteCast(MOTION, 1, Vote.of(ADA, Choice.YES), stated(member(ADA), opened.plusSeconds(60)));
        var act = stated(member(BEN), opened.plusSeconds(30));
        motion.given(and(List.of(at(opened)), openedAt(opened), later))
                .when(new CastVote(MOTION, BEN, Choice.NO, act))
                .expectEvents(new VoteCast(MOTION, 1, Vote.of(BEN, Choice.NO), act));
    }

    static Stream<Arguments> recording() {
        var isRecused = new MemberIsRecused(MOTION, CAL, RecusalKind.BY_LAW, LAW);
        var consent = new DeclareConsent(MOTION, clerk());
        return Stream.of(
                arguments(OPEN, roll(ADA, BEN, ADA), new NamedTwice(MOTION, ADA)),
                arguments(OPEN, roll(STRANGER), new NotOnRoll(MOTION, STRANGER)),
                arguments(OPEN, roll(), new NothingToCount(MOTION, 1)),
                arguments(rollCall(voted(ADA, Choice.YES)), roll(BEN, ADA), new AlreadyVoted(MOTION, ADA)),
                arguments(rollCall(recused(CAL)), roll(ADA, CAL), isRecused),
                arguments(CHAIR_WAITS, roll(ADA), new ChairVotesOnlyOnTie(MOTION, ADA, LAW)),
                arguments(CONSENT, roll(ADA), wrong(Method.CONSENT, Method.ROLL_CALL)),
                arguments(BEFORE_VOTE, roll(ADA), state("pending", "voting")),
                arguments(SECRET, tally(2, ADA, BEN, ADA), new NamedTwice(MOTION, ADA)),
                arguments(SECRET, tally(1, STRANGER), new NotOnRoll(MOTION, STRANGER)),
                arguments(SECRET, tally(3, ADA, BEN), new CountsDoNotMatch(MOTION, 3, 2)),
                arguments(SECRET, tally(0), new NothingToCount(MOTION, 1)),
                arguments(and(SECRET, recused(CAL)), tally(2, ADA, CAL), isRecused),
                arguments(and(SECRET, secretTally()), tally(1, ADA), state("tally-recorded", "voting")),
                arguments(OPEN, tally(1, ADA), wrong(Method.ROLL_CALL, Method.SECRET)),
                arguments(OPEN, consent, wrong(Method.ROLL_CALL, Method.CONSENT)),
                arguments(
                        and(CONSENT, new ConsentDeclared(MOTION, 1, clerk())),
                        consent,
                        state("consent-declared", "voting")),
                arguments(BEFORE_VOTE, consent, state("pending", "voting")));
    }

    /** Said to have happened before what they build on. */
    static Stream<Arguments> untimely() {
        var submitted = noon(DAY);
        var before = submitted.minusSeconds(1);
        var tooEarly = new OccurredTooEarly(before, submitted);
        var given = List.of(at(submitted));
        var early = stated(clerk(), before);
        var seconded = new MotionSeconded(MOTION, CAL, BODY_SEEN, stated(member(CAL), before));
        var voting = and(given, openedAt(submitted));
        var earlyVote = new CastVote(MOTION, ADA, Choice.YES, stated(member(ADA), before));
        var vote = new VoteCast(MOTION, 1, Vote.of(ADA, Choice.YES), stated(member(ADA), submitted.plusSeconds(60)));
        return Stream.of(
                arguments(given, new SecondMotion(MOTION, in(CAL), stated(member(CAL), before)), tooEarly),
                arguments(given, new WithdrawMotion(MOTION, early), tooEarly),
                arguments(given, new DeferMotion(MOTION, early), tooEarly),
                arguments(given, recuse(RecusalKind.BY_LAW, early), tooEarly),
                arguments(voting, earlyVote, tooEarly),
                arguments(
                        and(given, openedAt(submitted.plusSeconds(30))),
                        new CastVote(MOTION, ADA, Choice.YES, stated(member(ADA), submitted)),
                        new OccurredTooEarly(submitted, submitted.plusSeconds(30))),
                arguments(voting, new RecordRollCall(MOTION, List.of(Vote.of(ADA, Choice.YES)), early), tooEarly),
                arguments(
                        and(voting, vote),
                        new CloseVoting(MOTION, QUORATE, stated(clerk(), submitted)),
                        new OccurredTooEarly(submitted, submitted.plusSeconds(60))),
                arguments(
                        List.of(at(before), seconded),
                        new OpenVoting(
                                MOTION,
                                Method.ROLL_CALL,
                                openSince(submitted),
                                ROLL,
                                Hall.charter(),
                                List.of(),
                                List.of(),
                                BODY_SEEN,
                                early),
                        tooEarly));
    }

    private static VotingOpened openedAt(Instant when) {
        var plain = opened(1, Method.ROLL_CALL, RULES, ADA, BEN, CAL);
        return new VotingOpened(
                MOTION,
                1,
                MEETING,
                Method.ROLL_CALL,
                ROLL,
                RULES,
                plain.present(),
                plain.quorum(),
                List.of(),
                plain.evidence(),
                stated(clerk(), when));
    }

    private static Sitting openSince(Instant when) {
        return new Sitting(
                MEETING,
                BODY,
                SESSION,
                Sitting.State.OPEN,
                MATTER,
                null,
                List.of(ADA, BEN, CAL),
                List.of(),
                when,
                MEETING_SEEN);
    }

    private static final MeetingId LATER = new MeetingId("2020-1");

    private static Sitting elsewhere(@Nullable String matter, BodyId body) {
        return new Sitting(
                LATER,
                body,
                SESSION,
                Sitting.State.OPEN,
                matter,
                null,
                List.of(ADA, BEN, CAL),
                List.of(),
                Instant.MIN,
                MEETING_SEEN);
    }

    private static MotionSubmitted withMajority(String majority) {
        return new MotionSubmitted(
                MOTION,
                BODY,
                MEETING,
                SESSION,
                ITEM,
                MATTER,
                null,
                majority,
                SUBMITTED.title(),
                SUBMITTED.text(),
                BEN,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(BODY_SEEN),
                clerk());
    }

    private static SecondMotion second(PersonId person) {
        return new SecondMotion(MOTION, in(person), member(person));
    }

    private static TakeUpMotion takeUp(Sitting sitting) {
        return new TakeUpMotion(MOTION, ITEM, sitting, clerk());
    }

    private static ProposeAmendment amend(Draft draft, boolean inOffice, Sitting sitting) {
        return new ProposeAmendment(MOTION, AMENDMENT, draft, sitting, inOffice ? in(DAN) : out(DAN), clerk());
    }

    private static RecuseMember recuse(RecusalKind kind, Act act) {
        return new RecuseMember(MOTION, recusal(CAL, kind), in(CAL), null, act);
    }

    private static RecuseMember challenge(MotionReading authority, Act act) {
        return new RecuseMember(MOTION, recusal(CAL, RecusalKind.CHALLENGED), in(CAL), authority, act);
    }

    /** The opening of a round while another motion is on the same question. */
    private static OpenVoting against(Fate rival) {
        var charter = Hall.charter();
        return new OpenVoting(
                MOTION, Method.ROLL_CALL, QUORATE, ROLL, charter, List.of(), List.of(rival), BODY_SEEN, clerk());
    }

    private static MotionSubmitted at(Instant submitted) {
        return new MotionSubmitted(
                MOTION,
                BODY,
                MEETING,
                SESSION,
                ITEM,
                MATTER,
                null,
                "ordinary",
                SUBMITTED.title(),
                SUBMITTED.text(),
                BEN,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(BODY_SEEN),
                stated(clerk(), submitted));
    }

    private static Act stated(Act act, Instant occurredAt) {
        return new Act(act.actor(), act.capacity(), act.reason(), act.authority(), occurredAt, act.provenance());
    }

    private static RecordRollCall roll(PersonId... voters) {
        var votes = Stream.of(voters).map(voter -> Vote.of(voter, Choice.YES)).toList();
        return new RecordRollCall(MOTION, votes, clerk());
    }

    private static RecordSecretTally tally(long yes, PersonId... participants) {
        return new RecordSecretTally(MOTION, new Tally(yes, 0, 0), List.of(participants), clerk());
    }

    private static SecretTallyRecorded secretTally() {
        return new SecretTallyRecorded(MOTION, 1, new Tally(2, 1, 0), List.of(ADA, BEN, CAL), clerk());
    }

    private static Act asChair(PersonId person) {
        var act = member(person);
        return new Act(act.actor(), Capacity.CHAIR, act.reason(), act.authority(), act.occurredAt(), act.provenance());
    }

    private static MotionNotInState state(String state, String needed) {
        return new MotionNotInState(MOTION, state, needed);
    }

    private static NotYourself self(PersonId actor, PersonId person) {
        return new NotYourself(ActorId.of(actor), person);
    }

    private static NotYourself clerkIsNot(PersonId person) {
        return new NotYourself(clerk().actor(), person);
    }

    private static CapacityNotHeld notClerk(PersonId actor) {
        return new CapacityNotHeld(ActorId.of(actor), Capacity.CLERK);
    }

    private static AlreadyRecused again() {
        return new AlreadyRecused(MOTION, CAL);
    }

    private static WrongMethod wrong(Method method, Method needed) {
        return new WrongMethod(MOTION, method, needed);
    }
}
