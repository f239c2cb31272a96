package org.sillok.command.motion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    private final Readings<DocketFacts> readings;
    private final Gathering<CarriedOver> carriedOver;

    /** A motion that was taken up again in a session. */
    private record CarriedOver(SessionId session, MotionId motion) {}

    Dockets(EventLog log) {
        this.readings =
                new Readings<>(log, (facts, recorded) -> DocketFacts.fold(facts, (MatterDocketed) recorded.event()));
        this.carriedOver = new Gathering<>(log, "motion-taken-up", event -> {
            var takenUp = (MotionTakenUp) event;
            return Stream.of(new CarriedOver(takenUp.session(), takenUp.motion()));
        });
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
        return carriedOver
                .all()
                .filter(entry -> entry.session().equals(session))
                .map(CarriedOver::motion)
                .distinct()
                .toList();
    }

    private Optional<Reading<DocketFacts>> read(DocketId docket) {
        return readings.read(docket);
    }
}
