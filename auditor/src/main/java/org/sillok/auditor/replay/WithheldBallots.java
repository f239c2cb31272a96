package org.sillok.auditor.replay;

import java.time.Instant;
import java.util.List;
import org.sillok.kernel.BallotId;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.Event;
import org.sillok.kernel.Provenance;
import org.sillok.kernel.RecordedEvent;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;
import org.sillok.kernel.ballot.VoterClassId;
import org.sillok.projection.Projection;

/** Which read models change with a ballot, and so cannot be folded where one is withheld. They are asked, with ballots of nobody. */
final class WithheldBallots {

    private static final List<RecordedEvent> PROBES = List.of(
            probe(new BallotCast(
                    new BallotId("0".repeat(64)),
                    new CycleId("none"),
                    new VoterClassId("none"),
                    new Choices.Approval(List.of()),
                    new Salt("0".repeat(32)),
                    VoterAct.of(Provenance.ENTERED))),
            probe(new BallotRecast(
                    new BallotId("0".repeat(64)),
                    new CycleId("none"),
                    new VoterClassId("none"),
                    new Choices.Approval(List.of()),
                    new Salt("0".repeat(32)),
                    VoterAct.of(Provenance.ENTERED))));

    private WithheldBallots() {}

    private static RecordedEvent probe(Event event) {
        return new RecordedEvent(0, "none", event.stream().toString(), 0, Instant.EPOCH, event);
    }

    static boolean change(Projection<?> projection) {
        return PROBES.stream().anyMatch(probe -> !projection.keys(probe).isEmpty());
    }
}
