package org.sillok.command.motion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Bodies;
import org.sillok.command.evidence.Reading;
import org.sillok.command.evidence.Standing;
import org.sillok.command.meeting.MeetingFacts;
import org.sillok.command.meeting.Meetings;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.Charter;
import org.sillok.kernel.body.Roll;
import org.sillok.kernel.meeting.AgendaItemId;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.Method;
import org.sillok.kernel.motion.MotionRefusal.MotionAlreadySubmitted;
import org.springframework.stereotype.Component;

/** Lays on the table what a motion has to know of bodies, meetings and other motions before it is dealt with. */
@Component
class Papers {

    private final Bodies bodies;
    private final Meetings meetings;
    private final MotionReadings motions;
    private final Dockets dockets;

    Papers(Bodies bodies, Meetings meetings, MotionReadings motions, Dockets dockets) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.motions = motions;
        this.dockets = dockets;
    }

    /** Who was in office that day, and by which charter. */
    record Constitution(Roll roll, Charter charter, Evidence evidence) {}

    /** Refuses a name that a motion has already. */
    void requireNew(MotionId motion) {
        if (motions.find(motion).isPresent()) throw new Refused(new MotionAlreadySubmitted(motion));
    }

    /** A meeting, with an item of its agenda. */
    Sitting sitting(MeetingId id, AgendaItemId item) {
        var reading = meetings.read(id);
        var found = reading.facts().item(item).orElse(null);
        return found == null ? sitting(reading, null, null) : sitting(reading, found.matter(), found.kind());
    }

    /** The meeting in which a motion is dealt with now. */
    Sitting sittingOf(MotionId motion) {
        var business = business(motion);
        return sitting(meetings.read(business.meeting()), business.matter(), business.kind());
    }

    private static Sitting sitting(Reading<MeetingFacts> reading, @Nullable String matter, @Nullable String kind) {
        var meeting = reading.facts();
        return new Sitting(
                meeting.meeting(),
                meeting.body(),
                meeting.session(),
                Sitting.State.of(meeting),
                matter,
                kind,
                meeting.attendance().inTheRoom(),
                meeting.attendance().left(),
                meeting.times().presided(),
                reading.evidence());
    }

    /** The opening of a round, with all that has to be known for it. */
    OpenVoting opening(MotionId motion, Method method, Act act) {
        var sitting = sittingOf(motion);
        var body = constitution(sitting.body(), act);
        return new OpenVoting(
                motion,
                method,
                sitting,
                body.roll(),
                body.charter(),
                amendments(motion),
                rivals(motion),
                body.evidence(),
                act);
    }

    /** The body whose motion it is. */
    BodyId bodyOf(MotionId motion) {
        return motions.facts(motion).facts().body();
    }

    Standing standing(BodyId body, PersonId person, Act act) {
        return bodies.standing(body, person, act);
    }

    /** The body as it is on the day of the act. */
    Constitution constitution(BodyId id, Act act) {
        var body = bodies.read(id);
        return constitution(id, bodies.dayOf(act, body.facts()));
    }

    /** The body as it was on a day. */
    Constitution constitution(BodyId id, LocalDate day) {
        var body = bodies.read(id);
        var facts = body.facts();
        return new Constitution(facts.rollOn(day), facts.charterOn(day).charter(), body.evidence());
    }

    /** When a day began where a body is. */
    Instant beginning(BodyId id, LocalDate day) {
        return day.atStartOfDay(bodies.read(id).facts().zone()).toInstant();
    }

    /** What became of the motions that bear on a new one on this matter. */
    List<Fate> earlier(DocketId docket, @Nullable String matter, @Nullable MotionId reconsiders) {
        var bearing = new LinkedHashSet<MotionId>();
        if (matter != null) {
            bearing.addAll(dockets.motionsOn(docket, matter));
            dockets.takenUpIn(docket.session()).stream()
                    .filter(motion -> bodyOf(motion).equals(docket.body()))
                    .forEach(bearing::add);
        }
        if (reconsiders != null) bearing.add(reconsiders);
        return bearing.stream().map(this::fate).toList();
    }

    Evidence docketed(DocketId docket) {
        return dockets.evidence(docket);
    }

    private List<Fate> amendments(MotionId motion) {
        return motions.facts(motion).facts().amendments().stream()
                .map(this::fate)
                .toList();
    }

    /** What became of the other motions on the question that a motion puts; an amendment puts none of its own. */
    private List<Fate> rivals(MotionId motion) {
        var facts = motions.facts(motion).facts();
        var business = business(motion);
        if (business.amends() != null) return List.of();
        var docket = new DocketId(facts.body(), business.session());
        return earlier(docket, business.matter(), business.reconsiders()).stream()
                .filter(fate -> !fate.motion().equals(motion))
                .toList();
    }

    /** Who came to a meeting, as it was published or entered. */
    Attended attended(MeetingId meeting) {
        var reading = meetings.read(meeting);
        var attendance = reading.facts().attendance();
        var people = Stream.concat(attendance.inTheRoom().stream(), attendance.left().stream());
        return new Attended(people.toList(), reading.evidence());
    }

    private Business business(MotionId motion) {
        var facts = motions.facts(motion).facts();
        var business = facts.business();
        if (business == null) throw new States(facts).refused("entered in this record");
        return business;
    }

    private Fate fate(MotionId motion) {
        var reading = motions.facts(motion);
        var facts = reading.facts();
        var business = facts.business();
        var superseded = motions.isSuperseded(motion);
        return new Fate(
                motion,
                facts.body(),
                business == null ? null : business.session(),
                business == null ? null : business.matter(),
                business == null ? null : business.reconsiders(),
                superseded ? MotionReadings.SUPERSEDED : facts.state(),
                superseded ? null : facts.stage().inForce(),
                reading.evidence());
    }
}
