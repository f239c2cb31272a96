package org.sillok.benchmarks.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Verdict;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Decision;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.Headcount;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MemberRecord;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionSeconded;
import org.sillok.kernel.motion.MotionSubmitted;
import org.sillok.kernel.motion.Participation;
import org.sillok.kernel.motion.RollCallRecorded;
import org.sillok.kernel.motion.Tally;
import org.sillok.kernel.motion.Vote;
import org.sillok.kernel.motion.VoteCast;
import org.sillok.kernel.motion.VoteChanged;
import org.sillok.kernel.motion.VotingClosed;
import org.sillok.kernel.motion.VotingOpened;

/** One motion of a generated record, from its submission to its decision. One member is absent. */
final class GeneratedRound {

    private static final int ROUND = 1;

    private final Committee committee;
    private final GeneratedRecord record;
    private final MeetingId meeting;
    private final SessionId session;
    private final int absent;
    private final int number;
    private final MotionId motion;

    GeneratedRound(
            Committee committee, GeneratedRecord record, MeetingId meeting, SessionId session, int absent, int number) {
        this.committee = committee;
        this.record = record;
        this.meeting = meeting;
        this.session = session;
        this.absent = absent;
        this.number = number;
        this.motion = new MotionId(committee.id().value() + "-" + number);
    }

    void take(AgendaItemId item, String matter) {
        var mover = committee.member((absent + 1) % Committee.MEMBERS);
        var seconder = committee.member((absent + 2) % Committee.MEMBERS);
        var body = record.evidence(committee.id());
        record.add(new MatterDocketed(new DocketId(committee.id(), session), matter, motion, Committee.mandate(mover)));
        record.add(new MotionSubmitted(
                motion,
                committee.id(),
                meeting,
                session,
                item,
                matter,
                null,
                "ordinary",
                Committee.commitment(matter),
                Committee.commitment(matter + " text"),
                mover,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(body, record.evidence(meeting)),
                Committee.mandate(mover)));
        record.add(new MotionSeconded(motion, seconder, body, Committee.mandate(seconder)));
        record.add(opened());
        vote();
        record.add(closed());
    }

    static List<PersonId> present(Committee committee, int absent) {
        return IntStream.range(0, Committee.MEMBERS)
                .filter(member -> member != absent)
                .mapToObj(committee::member)
                .toList();
    }

    private VotingOpened opened() {
        var quorum = Verdict.quorum(
                committee.charter().opening(), Committee.MEMBERS - 1, Committee.MEMBERS, Committee.MEMBERS);
        return new VotingOpened(
                motion,
                ROUND,
                meeting,
                Method.ROLL_CALL,
                committee.roll(),
                committee.rules(),
                present(committee, absent),
                quorum,
                List.of(),
                List.of(record.evidence(committee.id()), record.evidence(meeting)),
                Committee.clerk());
    }

    /** By name, one by one; each fifth motion as one roll-call; now and then somebody thinks again. */
    private void vote() {
        if (number % 5 == 4) {
            record.add(new RollCallRecorded(motion, ROUND, votes(), Committee.clerk()));
            return;
        }
        for (var vote : votes()) {
            var act = Committee.mandate(vote.voter());
            if (number % 7 == 0 && vote.voter().equals(committee.member(absent == 5 ? 6 : 5))) {
                var before = vote.choice() == Choice.YES ? Choice.NO : Choice.YES;
                record.add(new VoteCast(motion, ROUND, Vote.of(vote.voter(), before), act));
                record.add(new VoteChanged(motion, ROUND, before, vote, act));
            } else {
                record.add(new VoteCast(motion, ROUND, vote, act));
            }
        }
    }

    private List<Vote> votes() {
        var votes = new ArrayList<Vote>();
        for (int member = 0; member < Committee.MEMBERS; member++) {
            if (member != absent) votes.add(Vote.of(committee.member(member), Committee.choice(number, member)));
        }
        return votes;
    }

    private VotingClosed closed() {
        var people = new Headcount(Committee.MEMBERS, Committee.MEMBERS, Committee.MEMBERS - 1, 0, 0);
        return new VotingClosed(
                motion,
                ROUND,
                committee.id(),
                meeting,
                Decision.of(committee.rules(), people, Tally.of(votes())),
                IntStream.range(0, Committee.MEMBERS)
                        .mapToObj(this::whatBecameOf)
                        .toList(),
                List.of(),
                record.evidence(meeting),
                Committee.clerk());
    }

    private MemberRecord whatBecameOf(int member) {
        var participation = member == absent
                ? Participation.ABSENT
                : switch (Committee.choice(number, member)) {
                    case YES -> Participation.YES;
                    case NO -> Participation.NO;
                    case ABSTAIN -> Participation.ABSTAINED;
                };
        return new MemberRecord(committee.seat(member), committee.member(member), participation, null);
    }
}
