package org.sillok.kernel;

import static org.sillok.kernel.MeetingSamples.QUORATE;
import static org.sillok.kernel.MeetingSamples.roll;
import static org.sillok.kernel.Samples.ARTICLE_9;
import static org.sillok.kernel.Samples.BODY;
import static org.sillok.kernel.Samples.BODY_SEEN;
import static org.sillok.kernel.Samples.CHAIR;
import static org.sillok.kernel.Samples.CITIZEN_1;
import static org.sillok.kernel.Samples.CITIZEN_2;
import static org.sillok.kernel.Samples.CITIZEN_3;
import static org.sillok.kernel.Samples.DAY;
import static org.sillok.kernel.Samples.MEETING;
import static org.sillok.kernel.Samples.MEETING_SEEN;
import static org.sillok.kernel.Samples.MOTION;
import static org.sillok.kernel.Samples.plain;
import static org.sillok.kernel.Samples.sample;
import static org.sillok.kernel.Samples.stated;
import static org.sillok.kernel.Samples.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.body.SeatId;
import org.sillok.kernel.motion.CastingVoteGiven;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.ConsentDeclared;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DecisionAnnulled;
import org.sillok.kernel.motion.Deviation;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
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
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;
import org.sillok.kernel.motion.VotingTied;

/** Canonical events of voting rounds, and the rules of the first scenario. */
public final class VotingSamples {

    public static final Rules RULES =
            new Rules(1, BodySamples.OPENING, BodySamples.DECIDING, BodySamples.TIE_REJECTS, BodySamples.RECUSED_COUNT);
    public static final Rules CASTING_RULES =
            new Rules(1, BodySamples.OPENING, BodySamples.DECIDING, BodySamples.CHAIR_CASTS, BodySamples.RECUSED_COUNT);
    private static final Headcount THREE_OF_FOUR = new Headcount(15, 4, 3, 1, 0);

    private VotingSamples() {}

    static List<Sample> all() {
        var samples = new ArrayList<>(List.of(
                sample(opened(Method.ROLL_CALL, List.of(MotionSamples.EARLIER))),
                sample("secret", opened(Method.SECRET, List.of())),
                sample("vice-chair", openedByViceChair()),
                sample("consent", opened(Method.CONSENT, List.of())),
                sample(new VoteCast(MOTION, 1, Vote.of(CITIZEN_1, Choice.YES), plain(CITIZEN_1))),
                sample("proxy", new VoteCast(MOTION, 1, new Vote(CITIZEN_1, Choice.NO, 3, CITIZEN_2), stated())),
                sample(new VoteChanged(MOTION, 1, Choice.YES, Vote.of(CITIZEN_1, Choice.ABSTAIN), plain(CITIZEN_1))),
                sample(new RollCallRecorded(
                        MOTION,
                        1,
                        List.of(Vote.of(CITIZEN_1, Choice.YES), new Vote(CITIZEN_2, Choice.NO, 2, CHAIR)),
                        stated())),
                sample(new SecretTallyRecorded(
                        MOTION, 1, new Tally(2, 1, 0), List.of(CHAIR, CITIZEN_1, CITIZEN_2), stated())),
                sample(new ConsentDeclared(MOTION, 1, plain(CHAIR))),
                sample(new CastingVoteGiven(MOTION, 1, CHAIR, Choice.YES, plain(CHAIR))),
                sample(new VotingTied(
                        MOTION,
                        1,
                        Decision.of(CASTING_RULES, THREE_OF_FOUR, new Tally(1, 1, 0)),
                        everyParticipation(),
                        List.of(recusal()),
                        MEETING_SEEN,
                        stated())),
                sample(new DecisionAnnulled(MOTION, 1, Outcome.ADOPTED, stated())),
                sample(published(MEETING)),
                sample("attended", published(MEETING, MEETING_SEEN)),
                sample("without-meeting", published(null))));
        samples.addAll(List.of(
                sample(closed(Decision.of(RULES, THREE_OF_FOUR, new Tally(2, 1, 0)), MEETING_SEEN)),
                sample("rejected", closed(Decision.of(RULES, THREE_OF_FOUR, new Tally(1, 1, 1)), MEETING_SEEN)),
                sample(
                        "inquorate",
                        closed(Decision.of(RULES, new Headcount(15, 4, 2, 1, 1), new Tally(2, 0, 0)), MEETING_SEEN)),
                sample("cast", closed(castByChair(), null))));
        return samples;
    }

    private static VotingOpened opened(Method method, List<MotionId> amendedBy) {
        return new VotingOpened(
                MOTION,
                1,
                MEETING,
                method,
                roll(),
                RULES,
                List.of(CHAIR, CITIZEN_1, CITIZEN_2),
                QUORATE,
                amendedBy,
                List.of(BODY_SEEN, MEETING_SEEN),
                stated());
    }

    private static VotingOpened openedByViceChair() {
        var roll = new Roll(1, 15, roll().members(), CHAIR, CITIZEN_1);
        var present = List.of(CITIZEN_1, CITIZEN_2, CITIZEN_3);
        return new VotingOpened(
                MOTION,
                1,
                MEETING,
                Method.ROLL_CALL,
                roll,
                CASTING_RULES,
                present,
                QUORATE,
                List.of(),
                List.of(BODY_SEEN, MEETING_SEEN),
                stated());
    }

    private static Decision castByChair() {
        return Decision.of(CASTING_RULES, THREE_OF_FOUR, new Tally(1, 1, 0), Choice.YES);
    }

    private static VotingClosed closed(Decision decision, @Nullable Evidence evidence) {
        return new VotingClosed(
                MOTION, 1, BODY, MEETING, decision, everyParticipation(), List.of(recusal()), evidence, stated());
    }

    private static List<MemberRecord> everyParticipation() {
        var members = new ArrayList<MemberRecord>();
        for (var one : Participation.values()) {
            var number = members.size() + 1;
            var lapsed = one == Participation.LEFT ? Choice.NO : null;
            members.add(
                    new MemberRecord(new SeatId("citizen", number), new PersonId("p-citizen-" + number), one, lapsed));
        }
        return members;
    }

    private static Recusal recusal() {
        return new Recusal(CITIZEN_3, RecusalKind.SELF_DECLARED, ARTICLE_9, words("lives next door"));
    }

    private static PublishedDecisionRecorded published(@Nullable MeetingId meeting) {
        return published(meeting, null);
    }

    private static PublishedDecisionRecorded published(@Nullable MeetingId meeting, @Nullable Evidence attendance) {
        var votes = List.of(
                new PublishedVote(CITIZEN_1, "Affirmative", Participation.YES),
                new PublishedVote(CITIZEN_2, "Sergeant-at-arms", null));
        var deviations = List.<Deviation>of(
                new Deviation.VoterWithoutTerm(CITIZEN_1),
                new Deviation.NoQuorum(1, 3, 4),
                new Deviation.OutcomeContraryToVotes(Outcome.ADOPTED, Outcome.INQUORATE),
                new Deviation.VotedTwice(CITIZEN_1),
                new Deviation.UnknownVote(CITIZEN_2, "Sergeant-at-arms"));
        return new PublishedDecisionRecorded(
                MOTION,
                BODY,
                meeting,
                DAY,
                words("Int 0001-2018"),
                new Citation("New York City Council", "Int 0001-2018"),
                votes,
                roll(),
                RULES,
                Outcome.ADOPTED,
                Decision.of(RULES, new Headcount(15, 4, 1, 0, 0), new Tally(1, 0, 0)),
                deviations,
                attendance,
                BODY_SEEN,
                stated());
    }
}
