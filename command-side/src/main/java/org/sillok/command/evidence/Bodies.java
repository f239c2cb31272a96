package org.sillok.command.evidence;

import java.time.Clock;
import java.time.LocalDate;
import org.sillok.axon.EventLog;
import org.sillok.command.Refused;
import org.sillok.kernel.Act;
import org.sillok.kernel.BodyId;
import org.sillok.kernel.PersonId;
import org.sillok.kernel.body.BodyEvent;
import org.sillok.kernel.body.BodyFacts;
import org.sillok.kernel.body.BodyRefusal.UnknownBody;
import org.springframework.stereotype.Component;

/** What the record says about bodies: their charters, and who is in office on which day. */
@Component
public class Bodies {

    private final Readings<BodyFacts> readings;
    private final Clock clock;

    public Bodies(EventLog log, Clock clock) {
        this.readings = new Readings<>(log, (facts, recorded) -> BodyFacts.fold(facts, (BodyEvent) recorded.event()));
        this.clock = clock;
    }

    /** Reads a body. @throws Refused when there is none of that name */
    public Reading<BodyFacts> read(BodyId body) {
        return readings.read(body).orElseThrow(() -> new Refused(new UnknownBody(body)));
    }

    /** The day of an act where the body is: as stated, or else today. */
    public LocalDate dayOf(Act act, BodyFacts body) {
        return body.dayOf(act.occurredAt(clock.instant()));
    }

    /** Whether the person is in office on the day of the act. */
    public Standing standing(BodyId id, PersonId person, Act act) {
        var body = read(id);
        return new Standing(person, body.facts().isInOffice(person, dayOf(act, body.facts())), body.evidence());
    }
}
