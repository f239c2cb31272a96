package org.sillok.command.motion;

import java.time.Instant;
import java.util.List;
import org.sillok.benchmarks.record.Committee;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.Choice;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionSubmitted;

/**
 * The aggregate and the commands of workload W1. It stands in the package of the area, which keeps both to itself, so
 * that Sillok and its peer are put to the very same work.
 */
public final class MotionsMeasured {

    /** The aggregate that is measured. */
    public static final Class<?> AGGREGATE = Motion.class;

    /** The meeting in which the motions are dealt with. */
    public static final MeetingId MEETING = new MeetingId("meeting");

    private final Committee committee;
    private final Roll roll;
    private final Charter charter;
    private final Sitting sitting;
    private final Evidence body;

    public MotionsMeasured(Committee committee) {
        this.committee = committee;
        roll = committee.roll();
        charter = committee.charter();
        body = new Evidence(committee.id().toString(), Committee.MEMBERS);
        sitting = new Sitting(
                MEETING,
                committee.id(),
                new SessionId("session"),
                Sitting.State.OPEN,
                "matter",
                null,
                committee.members(),
                List.of(),
                Instant.MIN,
                new Evidence("meeting:meeting", Committee.MEMBERS));
    }

    /** The event that a motion begins with; how it came about is not measured. */
    public MotionSubmitted submitted(MotionId motion) {
        var mover = committee.member(0);
        return new MotionSubmitted(
                motion,
                committee.id(),
                sitting.meeting(),
                new SessionId("session"),
                new AgendaItemId("item"),
                "matter",
                null,
                "ordinary",
                Committee.commitment(motion.value()),
                Committee.commitment(motion.value() + " text"),
                mover,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(body),
                Committee.mandate(mover));
    }

    public Object open(MotionId motion) {
        return new OpenVoting(
                motion, Method.ROLL_CALL, sitting, roll, charter, List.of(), List.of(), body, Committee.clerk());
    }

    public Object vote(MotionId motion, PersonId voter, Choice choice) {
        return new CastVote(motion, voter, choice, Committee.mandate(voter));
    }

    public Object close(MotionId motion) {
        return new CloseVoting(motion, sitting, Committee.clerk());
    }
}
