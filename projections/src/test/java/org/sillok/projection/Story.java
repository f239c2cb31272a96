package org.sillok.projection;

import static org.sillok.projection.Chronicle.act;
import static org.sillok.projection.Chronicle.did;
import static org.sillok.projection.Chronicle.own;
import static org.sillok.projection.Chronicle.submission;
import static org.sillok.projection.Chronicle.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.BodySamples;
import org.sillok.kernel.Capacity;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MeetingSamples;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.Samples;
import org.sillok.kernel.VotingSamples;
import org.sillok.kernel.body.BodyDissolved;
import org.sillok.kernel.body.CharterAmended;
import org.sillok.kernel.body.CharterVersion;
import org.sillok.kernel.body.EndGround;
import org.sillok.kernel.body.MemberReappointed;
import org.sillok.kernel.body.Membership;
import org.sillok.kernel.body.MembershipId;
import org.sillok.kernel.body.Office;
import org.sillok.kernel.body.PublishedTermRecorded;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.budget.AmountAllotted;
import org.sillok.kernel.budget.AmountTransferred;
import org.sillok.kernel.budget.BudgetAmended;
import org.sillok.kernel.budget.BudgetEstablished;
import org.sillok.kernel.budget.BudgetGrant;
import org.sillok.kernel.budget.Line;
import org.sillok.kernel.budget.LineChange;
import org.sillok.kernel.budget.LineId;
import org.sillok.kernel.document.DocumentAttached;
import org.sillok.kernel.document.DocumentRedacted;
import org.sillok.kernel.document.DocumentStored;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.AgendaItemWithdrawn;
import org.sillok.kernel.meeting.AgendaReordered;
import org.sillok.kernel.meeting.MeetingCancelled;
import org.sillok.kernel.meeting.MeetingPostponed;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.PublishedAttendance;
import org.sillok.kernel.meeting.PublishedMeetingRecorded;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.meeting.Suspension;
import org.sillok.kernel.motion.AmendmentProposed;
import org.sillok.kernel.motion.AmendmentTarget;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.MemberRecused;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionDeferred;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionTakenUp;
import org.sillok.kernel.motion.MotionWithdrawn;
import org.sillok.kernel.motion.Outcome;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.PublishedDecisionRecorded;
import org.sillok.kernel.motion.PublishedVote;
import org.sillok.kernel.motion.Recusal;
import org.sillok.kernel.motion.RecusalKind;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.Rules;
import org.sillok.kernel.motion.SecretTallyRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VotingTied;
import org.sillok.kernel.person.PersonCorrected;
import org.sillok.kernel.person.PersonErased;
import org.sillok.kernel.person.PersonalField;
import org.sillok.kernel.redaction.TextRedacted;

/** One small record in which every type of event occurs, as it would in life. */
public final class Story {

    public static final String MEETING = "m-1";
    public static final String MOTION = "2019-1";
    public static final Roll ROLL = Chronicle.roll("chair-1=cho", "citizen-1=ada", "citizen-2=bo", "citizen-3=eve");
    public static final LineId CULTURE = new LineId("culture");
    public static final LineId PARKS = new LineId("parks");

    private static final MeetingId MEETING_ID = new MeetingId(MEETING);
    private static final MotionId MOTION_ID = new MotionId(MOTION);
    private static final Rules RULES = VotingSamples.RULES;

    private Story() {}

    /** The whole story. */
    public static Chronicle everything() {
        var chronicle = new Chronicle();
        people(chronicle);
        meeting(chronicle);
        motion(chronicle);
        secondRound(chronicle);
        others(chronicle);
        budget(chronicle);
        CycleStory.tell(chronicle);
        ProposalStory.tell(chronicle);
        end(chronicle);
        return chronicle;
    }

    private static void people(Chronicle chronicle) {
        for (var person : List.of("cho", "ada", "bo", "eve")) chronicle.registered(person);
        chronicle
                .add(new PersonCorrected(
                        new PersonId("ada"),
                        new TreeMap<>(Map.of(PersonalField.NAME, words("corrected name of ada"))),
                        act()))
                .established()
                .appointed("cho", "chair-1", "2019-11-04", "2021-11-04")
                .appointed("ada", "citizen-1", "2019-11-06", "2021-11-06")
                .appointed("bo", "citizen-2", "2019-11-06", "2021-11-06")
                .appointed("eve", "citizen-3", "2019-11-06", "2021-11-06")
                .designated(Office.CHAIR, "cho", "2019-11-04")
                .add(new DocumentStored(Samples.DOCUMENT, 1_234, "application/pdf", words("plan"), act()));
    }

    private static void meeting(Chronicle chronicle) {
        chronicle
                .convened(MEETING, "2019-11-29T05:00:00Z")
                .item(MEETING, "a1")
                .item(MEETING, "a2")
                .item(MEETING, "a3")
                .add(new AgendaItemWithdrawn(MEETING_ID, new AgendaItemId("a3"), act()))
                .add(new AgendaReordered(MEETING_ID, List.of(new AgendaItemId("a2"), new AgendaItemId("a1")), act()))
                .add(new DocumentAttached(Samples.DOCUMENT, MEETING_ID.toString(), Samples.MEETING_SEEN, act()))
                .add(new MeetingPostponed(
                        MEETING_ID,
                        Instant.parse("2019-11-29T05:00:00Z"),
                        Instant.parse("2019-12-10T05:00:00Z"),
                        act()))
                .convened("m-2", "2019-12-20T05:00:00Z")
                .add(new MeetingCancelled(new MeetingId("m-2"), act()))
                .arrived(MEETING, "cho", "2019-12-10T04:50:00Z")
                .arrived(MEETING, "ada", "2019-12-10T04:51:00Z")
                .arrived(MEETING, "bo", "2019-12-10T04:52:00Z")
                .opened(MEETING, ROLL, "cho", "ada", "bo");
    }

    private static void motion(Chronicle chronicle) {
        var grant = new BudgetGrant(Samples.BUDGET, List.of(new LineChange(PARKS, 20)));
        chronicle
                .add(submission(MOTION, MEETING, "a1", "ada", null, grant))
                .add(new MatterDocketed(
                        new DocketId(Samples.BODY, new SessionId("2019")), "matter-a1", MOTION_ID, act()))
                .add(new MotionSeconded(MOTION_ID, new PersonId("bo"), Samples.BODY_SEEN, own(new PersonId("bo"))))
                .add(submission("2019-1-a", MEETING, "a1", "bo", new AmendmentTarget(MOTION_ID, 1), null))
                .add(new AmendmentProposed(MOTION_ID, new MotionId("2019-1-a"), 1, own(new PersonId("bo"))))
                .add(new MotionWithdrawn(new MotionId("2019-1-a"), own(new PersonId("bo"))))
                .add(new MotionDeferred(MOTION_ID, act()))
                .add(new MotionTakenUp(
                        MOTION_ID,
                        MEETING_ID,
                        new SessionId("2019"),
                        new AgendaItemId("a1"),
                        Samples.MEETING_SEEN,
                        act()))
                .add(new MemberRecused(MOTION_ID, recusal(), List.of(Samples.BODY_SEEN), own(new PersonId("eve"))))
                .votingOpened(MOTION, 1, MEETING, Method.ROLL_CALL, ROLL, RULES)
                .voted(MOTION, 1, "ada", Choice.YES)
                .voted(MOTION, 1, "bo", Choice.YES)
                .changed(MOTION, 1, "bo", Choice.YES, Choice.NO)
                .voted(MOTION, 1, "cho", Choice.YES)
                .closed(MOTION, 1, MEETING, firstDecision(), firstRecords(), recusal())
                .add(new DecisionAnnulled(MOTION_ID, 1, Outcome.ADOPTED, act()));
    }

    public static Recusal recusal() {
        return new Recusal(new PersonId("eve"), RecusalKind.SELF_DECLARED, Samples.ARTICLE_9, words("lives next door"));
    }

    public static Decision firstDecision() {
        return Decision.of(RULES, new Headcount(15, 4, 3, 1, 0), new Tally(2, 1, 0));
    }

    private static List<MemberRecord> firstRecords() {
        return List.of(
                did("chair-1", "cho", Participation.YES),
                did("citizen-1", "ada", Participation.YES),
                did("citizen-2", "bo", Participation.NO),
                did("citizen-3", "eve", Participation.RECUSED));
    }

    private static void secondRound(Chronicle chronicle) {
        var rules = VotingSamples.CASTING_RULES;
        var people = new Headcount(15, 4, 3, 1, 0);
        var records = List.of(
                did("chair-1", "cho", Participation.NOT_VOTING),
                did("citizen-1", "ada", Participation.YES),
                did("citizen-2", "bo", Participation.NO),
                did("citizen-3", "eve", Participation.RECUSED));
        var tie = Decision.of(rules, people, new Tally(1, 1, 0));
        chronicle
                .votingOpened(MOTION, 2, MEETING, Method.ROLL_CALL, ROLL, rules)
                .add(new RollCallRecorded(
                        MOTION_ID,
                        2,
                        List.of(Vote.of(new PersonId("ada"), Choice.YES), Vote.of(new PersonId("bo"), Choice.NO)),
                        act()))
                .add(new VotingTied(MOTION_ID, 2, tie, records, List.of(recusal()), Samples.MEETING_SEEN, act()))
                .add(new CastingVoteGiven(MOTION_ID, 2, new PersonId("cho"), Choice.YES, own(new PersonId("cho"))))
                .closed(
                        MOTION,
                        2,
                        MEETING,
                        Decision.of(rules, people, new Tally(1, 1, 0), Choice.YES),
                        records,
                        recusal());
    }

    private static void others(Chronicle chronicle) {
        var all = new Headcount(15, 4, 3, 0, 0);
        chronicle
                .submitted("2019-2", MEETING, "a2", "bo")
                .votingOpened("2019-2", 1, MEETING, Method.CONSENT, ROLL, RULES)
                .add(new ConsentDeclared(new MotionId("2019-2"), 1, own(new PersonId("cho"))))
                .closed(
                        "2019-2",
                        1,
                        MEETING,
                        Decision.of(RULES, all, new Tally(3, 0, 0)),
                        present(Participation.CONSENTED))
                .submitted("2019-3", MEETING, "a2", "bo")
                .votingOpened("2019-3", 1, MEETING, Method.SECRET, ROLL, RULES)
                .add(new SecretTallyRecorded(
                        new MotionId("2019-3"), 1, new Tally(1, 2, 0), Chronicle.persons("cho", "ada", "bo"), act()))
                .closed("2019-3", 1, MEETING, Decision.of(RULES, all, new Tally(1, 2, 0)), present(Participation.VOTED))
                .departed(MEETING, "bo", "2019-12-10T06:00:00Z")
                .add(new MeetingSuspended(MEETING_ID, Suspension.CALLED, null, act()))
                .arrived(MEETING, "bo", "2019-12-10T06:20:00Z")
                .add(new MeetingResumed(
                        MEETING_ID, Chronicle.persons("cho", "ada", "bo"), MeetingSamples.QUORATE, act()))
                .adjourned(MEETING, "2019-12-10T07:00:00Z");
    }

    private static List<MemberRecord> present(Participation participation) {
        return List.of(
                did("chair-1", "cho", participation),
                did("citizen-1", "ada", participation),
                did("citizen-2", "bo", participation),
                did("citizen-3", "eve", Participation.ABSENT));
    }

    private static void budget(Chronicle chronicle) {
        chronicle
                .add(new BudgetEstablished(
                        Samples.BUDGET,
                        Samples.BODY,
                        2020,
                        "KRW",
                        List.of(line("culture", null, 100), line("parks", null, 50)),
                        act()))
                .add(new AmountAllotted(Samples.BUDGET, line("museums", "culture", 60), act()))
                .add(new AmountTransferred(Samples.BUDGET, CULTURE, PARKS, 10, act()))
                .add(new BudgetAmended(
                        Samples.BUDGET,
                        List.of(new LineChange(PARKS, 20)),
                        150,
                        170,
                        false,
                        new Evidence(MOTION_ID.toString(), 19),
                        Samples.mandated(Capacity.CLERK, Provenance.ENTERED)));
    }

    public static Line line(String id, @Nullable String parent, long amount) {
        return new Line(
                new LineId(id), parent == null ? null : new LineId(parent), words("label of " + id), amount, null);
    }

    private static void end(Chronicle chronicle) {
        var second = new Membership(
                new MembershipId("ada-citizen-1-2"),
                SeatId.parse("citizen-1"),
                new PersonId("ada"),
                LocalDate.of(2021, 11, 6),
                LocalDate.of(2023, 11, 6),
                null,
                2);
        chronicle
                .add(new MemberReappointed(Samples.BODY, new MembershipId("ada-citizen-1"), second, List.of(), act()))
                .ended("bo", "citizen-2", EndGround.RESIGNED, "2020-03-01")
                .add(new CharterAmended(
                        Samples.BODY, new CharterVersion(2, LocalDate.of(2020, 1, 1), BodySamples.charter()), act()))
                .add(new PublishedTermRecorded(
                        Samples.BODY,
                        Chronicle.membership("gil", "council-9", "2018-01-01", "2022-01-01"),
                        words("Council Member"),
                        act()))
                .add(new PublishedMeetingRecorded(
                        new MeetingId("p-1"),
                        Samples.BODY,
                        Instant.parse("2020-02-03T18:00:00Z"),
                        words("chambers"),
                        List.of(
                                new PublishedAttendance(new PersonId("gil"), "Present", true),
                                new PublishedAttendance(new PersonId("ada"), "Excused", false)),
                        List.of(Chronicle.agendaItem("p1")),
                        act()))
                .add(published("int-1", "p-1"))
                .add(new TextRedacted(words("chambers"), new Evidence("meeting:p-1", 0), "/place", act()))
                .add(new DocumentRedacted(Samples.DOCUMENT, act()))
                .add(new PersonErased(new PersonId("eve"), new TreeSet<>(Set.of(PersonalField.NAME)), act()))
                .add(new BodyDissolved(Samples.BODY, LocalDate.of(2025, 1, 1), act()));
    }

    /** A published decision in which the only vote counted lacks a quorum, one voter has no term, and one word no meaning. */
    public static PublishedDecisionRecorded published(String motion, @Nullable String meeting) {
        var recomputed = Decision.of(RULES, new Headcount(15, 4, 1, 0, 0), new Tally(1, 0, 0));
        return new PublishedDecisionRecorded(
                new MotionId(motion),
                Samples.BODY,
                meeting == null ? null : new MeetingId(meeting),
                LocalDate.of(2020, 2, 3),
                words("title of " + motion),
                Samples.ARTICLE_9,
                List.of(
                        new PublishedVote(new PersonId("ada"), "Affirmative", Participation.YES),
                        new PublishedVote(new PersonId("gil"), "Paired", null)),
                ROLL,
                RULES,
                Outcome.ADOPTED,
                recomputed,
                List.of(new Deviation.NoQuorum(1, 3, 4), new Deviation.UnknownVote(new PersonId("gil"), "Paired")),
                null,
                Samples.BODY_SEEN,
                act());
    }
}
