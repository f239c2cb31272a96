package org.sillok.command.meeting;

import org.sillok.command.Chronology;
import org.sillok.command.Refused;
import org.sillok.kernel.Act;
import org.sillok.kernel.meeting.MeetingOpened;
import org.sillok.kernel.meeting.MeetingRefusal.AlreadyInTheRoom;
import org.sillok.kernel.meeting.MeetingRefusal.NotAMember;
import org.sillok.kernel.meeting.MeetingRefusal.NotInTheRoom;
import org.sillok.kernel.meeting.MeetingResumed;
import org.sillok.kernel.meeting.MeetingSuspended;
import org.sillok.kernel.meeting.MemberArrived;
import org.sillok.kernel.meeting.MemberDeparted;
import org.sillok.kernel.meeting.Suspension;

/** The rules of the room: who comes and goes, and whether those in it are enough. */
record Sitting(MeetingFacts facts) {

    MemberArrived arrived(RecordArrival told) {
        var member = told.member().person();
        if (!told.member().inOffice()) throw new Refused(new NotAMember(told.meeting(), facts.body(), member));
        if (facts.attendance().has(member)) throw new Refused(new AlreadyInTheRoom(told.meeting(), member));
        Chronology.require(told.act(), facts.times().of(member));
        return new MemberArrived(told.meeting(), member, told.member().evidence(), told.act());
    }

    MemberDeparted departed(RecordDeparture told) {
        if (!facts.attendance().has(told.member())) {
            throw new Refused(new NotInTheRoom(told.meeting(), told.member()));
        }
        Chronology.require(told.act(), facts.times().of(told.member()));
        return new MemberDeparted(told.meeting(), told.member(), told.act());
    }

    MeetingOpened opened(OpenMeeting asked) {
        var quorum =
                Quorum.of(asked.roll(), asked.quorumRule(), facts.attendance()).required(facts);
        return new MeetingOpened(
                asked.meeting(),
                asked.roll(),
                quorum.present(),
                asked.quorumRule(),
                quorum.verdict(),
                asked.evidence(),
                asked.act());
    }

    MeetingResumed resumed(Phase.Suspended paused, ResumeMeeting asked) {
        var quorum = Quorum.of(paused.roll(), paused.quorumRule(), facts.attendance())
                .required(facts);
        return new MeetingResumed(asked.meeting(), quorum.present(), quorum.verdict(), asked.act());
    }

    /** Whether the meeting is open without enough members in the room. */
    boolean lacksQuorum() {
        return facts.phase() instanceof Phase.Open open && quorum(open).lost();
    }

    /** The suspension that follows from a lost quorum. */
    MeetingSuspended suspended(Act act) {
        if (!(facts.phase() instanceof Phase.Open open)) throw new IllegalStateException("only what is open pauses");
        return new MeetingSuspended(
                facts.meeting(), Suspension.QUORUM_LOST, quorum(open).verdict(), act);
    }

    private Quorum quorum(Phase.Open open) {
        return Quorum.of(open.roll(), open.quorumRule(), facts.attendance());
    }
}
