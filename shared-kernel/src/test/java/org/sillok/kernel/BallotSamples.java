package org.sillok.kernel;

import static org.sillok.kernel.CycleSamples.CITIZENS;
import static org.sillok.kernel.CycleSamples.LANTERNS;
import static org.sillok.kernel.CycleSamples.LIBRARY;
import static org.sillok.kernel.Samples.CYCLE;
import static org.sillok.kernel.Samples.sample;

import java.util.List;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.ballot.BallotCast;
import org.sillok.kernel.ballot.BallotRecast;
import org.sillok.kernel.ballot.Choices;
import org.sillok.kernel.ballot.Choices.Award;
import org.sillok.kernel.ballot.Salt;
import org.sillok.kernel.ballot.VoterAct;

/** Canonical events of ballots; none of them says anything of a voter. */
public final class BallotSamples {

    public static final BallotId BALLOT = new BallotId("%064x".formatted(7));
    public static final Salt SALT = new Salt("%032x".formatted(9));

    private BallotSamples() {}

    static List<Sample> all() {
        return List.of(
                sample(cast(new Choices.Approval(List.of(LIBRARY, LANTERNS)), Provenance.ENTERED)),
                sample(
                        "points",
                        cast(
                                new Choices.Points(List.of(new Award(LIBRARY, 3), new Award(LANTERNS, 2))),
                                Provenance.PUBLISHED)),
                sample("ranking", cast(new Choices.Ranking(List.of(LANTERNS, LIBRARY)), Provenance.ILLUSTRATIVE)),
                sample(new BallotRecast(
                        BALLOT,
                        CYCLE,
                        CITIZENS,
                        new Choices.Approval(List.of()),
                        SALT,
                        VoterAct.of(Provenance.ENTERED))));
    }

    private static BallotCast cast(Choices choices, Provenance provenance) {
        return new BallotCast(BALLOT, CYCLE, CITIZENS, choices, SALT, VoterAct.of(provenance));
    }
}
