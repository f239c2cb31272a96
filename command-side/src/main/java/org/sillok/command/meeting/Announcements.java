package org.sillok.command.meeting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.command.Refused;
import org.sillok.command.evidence.Bodies;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.MeetingId;
import org.sillok.kernel.body.BodyRefusal.BodyIsDissolved;
import org.springframework.stereotype.Component;

/** Reads from the bodies what calling and opening a meeting have to know. */
@Component
class Announcements {

    private final Bodies bodies;
    private final Meetings meetings;

    Announcements(Bodies bodies, Meetings meetings) {
        this.bodies = bodies;
        this.meetings = meetings;
    }

    /** The notice given for a meeting: on the day stated, or else on the day of the act. */
    Notice notice(BodyId id, Instant scheduledAt, @Nullable LocalDate on, Act act) {
        var body = bodies.read(id);
        var facts = body.facts();
        var day = facts.dayOf(scheduledAt);
        if (facts.dissolvedOn() != null && !day.isBefore(facts.dissolvedOn())) {
            throw new Refused(new BodyIsDissolved(id, facts.dissolvedOn()));
        }
        var given = on == null ? bodies.dayOf(act, facts) : on;
        var rule = facts.charterOn(day).charter().notice();
        return new Notice(
                given,
                Math.toIntExact(DAYS.between(given, day)),
                rule.days(),
                rule.article().citation(),
                facts.parent() != null,
                body.evidence());
    }

    /** The opening of a meeting, with the roll and the quorum rule of that day. */
    OpenMeeting opening(MeetingId meeting, Act act) {
        var body = bodies.read(meetings.read(meeting).facts().body());
        var day = bodies.dayOf(act, body.facts());
        var rule = body.facts().charterOn(day).charter().opening();
        return new OpenMeeting(meeting, body.facts().rollOn(day), rule, body.evidence(), act);
    }
}
