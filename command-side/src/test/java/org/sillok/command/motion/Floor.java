package org.sillok.command.motion;

import static org.sillok.command.Hall.ADA;
import static org.sillok.command.Hall.BEN;
import static org.sillok.command.Hall.BODY;
import static org.sillok.command.Hall.BODY_SEEN;
import static org.sillok.command.Hall.CAL;
import static org.sillok.command.Hall.DAN;
import static org.sillok.command.Hall.DAY;
import static org.sillok.command.Hall.EVE;
import static org.sillok.command.Hall.LAW;
import static org.sillok.command.Hall.ORDINARY;
import static org.sillok.command.Hall.QUORUM;
import static org.sillok.command.Hall.RECUSED_COUNT;
import static org.sillok.command.Hall.ROLL;
import static org.sillok.command.Hall.TIE_REJECTS;
import static org.sillok.command.Hall.clerk;
import static org.sillok.command.Hall.member;
import static org.sillok.command.Hall.noon;
import static org.sillok.command.Hall.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Hall;
import org.sillok.command.evidence.Standing;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.RecusalRule;
import org.sillok.kernel.body.TieRule;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.Challenge;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VotingOpened;

/** One motion on the floor of the hall, moved by Ben and seconded by Cal, as its events tell it. */
final class Floor {

    static final MotionId MOTION = new MotionId("2019-17");
    static final MotionId EARLIER = new MotionId("2019-3");
    static final MotionId AMENDMENT = new MotionId("2019-17.a");
    static final MeetingId MEETING = new MeetingId("2019-12");
    static final SessionId SESSION = new SessionId("2019-2");
    static final AgendaItemId ITEM = new AgendaItemId("plan");
    static final DocketId DOCKET = new DocketId(BODY, SESSION);
    static final String MATTER = "matter-of-plan";
    static final String SECRET_KIND = "dismissal";
    static final Evidence MEETING_SEEN = new Evidence(MEETING.toString(), 9);
    static final Evidence DOCKET_SEEN = new Evidence(DOCKET.toString(), -1);
    static final Draft DRAFT = draft("ordinary");
    static final Rules RULES = rules(TIE_REJECTS, RECUSED_COUNT);
    static final MotionSubmitted SUBMITTED = submitted(MATTER, null, null);
    static final MotionSeconded SECONDED = new MotionSeconded(MOTION, CAL, BODY_SEEN, member(CAL));
    static final List<Object> BEFORE_VOTE = List.of(SUBMITTED, SECONDED);

    private Floor() {}

    static Draft draft(String majority) {
        return new Draft(majority, Hall.charter(), words(10), words(11), null, null, List.of());
    }

    /** Ben's motion on a matter of some kind. */
    static MotionSubmitted submittedOf(String kind) {
        return submitted(MATTER, kind, "ordinary", null, null);
    }

    static MotionSubmitted submitted(String matter, @Nullable AmendmentTarget amends, @Nullable MotionId reconsiders) {
        return submitted(matter, null, "ordinary", amends, reconsiders);
    }

    static MotionSubmitted submitted(
            String matter,
            @Nullable String kind,
            String majority,
            @Nullable AmendmentTarget amends,
            @Nullable MotionId reconsiders) {
        return new MotionSubmitted(
                MOTION,
                BODY,
                MEETING,
                SESSION,
                ITEM,
                matter,
                kind,
                majority,
                words(10),
                words(11),
                BEN,
                amends,
                reconsiders,
                null,
                null,
                List.of(),
                List.of(MEETING_SEEN, BODY_SEEN, DOCKET_SEEN),
                clerk());
    }

    static Rules rules(TieRule tie, RecusalRule recusal) {
        return new Rules(1, QUORUM, ORDINARY, tie, recusal);
    }

    static Standing in(PersonId person) {
        return new Standing(person, true, BODY_SEEN);
    }

    static Standing out(PersonId person) {
        return new Standing(person, false, BODY_SEEN);
    }

    /** The meeting, open, with these people in the room. */
    static Sitting room(PersonId... present) {
        return sitting(Sitting.State.OPEN, List.of(present), List.of());
    }

    static Sitting sitting(Sitting.State state, List<PersonId> present, List<PersonId> left) {
        return new Sitting(MEETING, BODY, SESSION, state, MATTER, null, present, left, Instant.MIN, MEETING_SEEN);
    }

    static Fate fate(MotionId motion, String state, @Nullable Outcome inForce) {
        return new Fate(motion, BODY, SESSION, MATTER, null, state, inForce, seen(motion));
    }

    /** What the record says of the earlier motion, adopted, which decides that a member stays out of this one. */
    static MotionReading upheld(PersonId member) {
        return upholding(BODY, new Challenge(MOTION, member), true);
    }

    static MotionReading upholding(BodyId body, @Nullable Challenge challenge, boolean adopted) {
        var state = adopted ? "adopted" : "superseded";
        return new MotionReading(EARLIER, body, state, adopted, null, challenge, noon(DAY), seen(EARLIER));
    }

    static Evidence seen(MotionId motion) {
        return new Evidence(motion.toString(), 4);
    }

    static OpenVoting open(Method method, Sitting sitting, Fate... amendments) {
        return open(method, sitting, TIE_REJECTS, RECUSED_COUNT, amendments);
    }

    static OpenVoting open(Method method, Sitting sitting, TieRule tie, RecusalRule recusal, Fate... amendments) {
        var charter = Hall.charter(tie, recusal);
        return new OpenVoting(
                MOTION, method, sitting, ROLL, charter, List.of(amendments), List.of(), BODY_SEEN, clerk());
    }

    static VotingOpened opened(int round, Method method, Rules rules, PersonId... present) {
        return new VotingOpened(
                MOTION,
                round,
                MEETING,
                method,
                ROLL,
                rules,
                List.of(present),
                Verdict.quorum(QUORUM, present.length, 7, 5),
                List.of(),
                List.of(BODY_SEEN, MEETING_SEEN),
                clerk());
    }

    static VoteCast voted(PersonId voter, Choice choice) {
        return new VoteCast(MOTION, 1, Vote.of(voter, choice), member(voter));
    }

    static CastVote vote(PersonId voter, Choice choice) {
        return new CastVote(MOTION, voter, choice, member(voter));
    }

    static ChangeVote change(PersonId voter, Choice choice) {
        return new ChangeVote(MOTION, voter, choice, member(voter));
    }

    static Recusal recusal(PersonId member, RecusalKind kind) {
        return new Recusal(member, kind, LAW, words(12));
    }

    static MemberRecused recused(PersonId member) {
        return new MemberRecused(MOTION, recusal(member, RecusalKind.BY_LAW), List.of(BODY_SEEN), clerk());
    }

    /** A round open by this method and these rules, with everybody in the room. */
    static List<Object> voting(Method method, Rules rules, Object... more) {
        return and(and(BEFORE_VOTE, opened(1, method, rules, ADA, BEN, CAL, DAN, EVE)), more);
    }

    static List<Object> rollCall(Object... more) {
        return voting(Method.ROLL_CALL, RULES, more);
    }

    static List<Object> and(List<?> events, Object... more) {
        var all = new ArrayList<Object>(events);
        all.addAll(Arrays.asList(more));
        return all;
    }
}
