package org.sillok.command.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sillok.axon.EventLog;
import org.sillok.command.evidence.Reading;
import org.sillok.command.evidence.Readings;
import org.sillok.kernel.Evidence;
import org.sillok.kernel.MotionId;
import org.sillok.kernel.meeting.SessionId;
import org.sillok.kernel.motion.DocketId;
import org.sillok.kernel.motion.MatterDocketed;
import org.sillok.kernel.motion.MotionTakenUp;
import org.springframework.stereotype.Component;

/** What the record says about the matters of a session: those docketed in it, and those taken up from an earlier one. */
@Component
class Dockets {

    private static final List<String> TAKEN_UP = List.of("motion-taken-up");

    private final EventLog log;
    private final Readings<DocketFacts> readings;
    private volatile CarriedOver carriedOver = new CarriedOver(0, List.of());

    /** Motions that were taken up again, read up to a position. */
    private record CarriedOver(long next, List<Entry> entries) {

        record Entry(SessionId session, MotionId motion) {}
    }

    Dockets(EventLog log) {
        this.log = log;
        this.readings = new Readings<>(log, (facts, event) -> DocketFacts.fold(facts, (MatterDocketed) event));
    }

    /** The motions docketed on a matter. */
    List<MotionId> motionsOn(DocketId docket, String matter) {
        return read(docket).map(reading -> reading.facts().motionsOn(matter)).orElse(List.of());
    }

    /** How far the docket is known. */
    Evidence evidence(DocketId docket) {
        return read(docket).map(Reading::evidence).orElse(new Evidence(docket.toString(), -1));
    }

    /** The motions that were taken up in a session of this name, of whichever body. */
    List<MotionId> takenUpIn(SessionId session) {
        return readOn().entries().stream()
                .filter(entry -> entry.session().equals(session))
                .map(CarriedOver.Entry::motion)
                .distinct()
                .toList();
    }

    private CarriedOver readOn() {
        var known = carriedOver;
        var next = Math.max(known.next(), log.head() + 1);
        var entries = new ArrayList<>(known.entries());
        try (var events = log.ofTypes(TAKEN_UP, known.next())) {
            for (var recorded : events.toList()) {
                var event = (MotionTakenUp) recorded.event();
                entries.add(new CarriedOver.Entry(event.session(), event.motion()));
                next = Math.max(next, recorded.position() + 1);
            }
        }
        var now = new CarriedOver(next, List.copyOf(entries));
        carriedOver = now;
        return now;
    }

    private Optional<Reading<DocketFacts>> read(DocketId docket) {
        return readings.read(docket);
    }
}
