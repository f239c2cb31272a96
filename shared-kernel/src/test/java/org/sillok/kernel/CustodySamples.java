package org.sillok.kernel;

import static org.sillok.kernel.Samples.mandated;
import static org.sillok.kernel.Samples.sample;

import java.util.List;
import org.sillok.kernel.Samples.Sample;
import org.sillok.kernel.custody.Finding;
import org.sillok.kernel.custody.LogKeyRotated;
import org.sillok.kernel.custody.ReadModelDigest;
import org.sillok.kernel.custody.StateAttested;
import org.sillok.kernel.custody.StreamHeadsDigest;
import org.sillok.kernel.custody.TamperingFound;

/** Canonical events of how the record is kept. */
final class CustodySamples {

    private static final CustodyId RECORD = CustodyId.RECORD;

    private CustodySamples() {}

    static List<Sample> all() {
        var system = mandated(Capacity.SYSTEM, Provenance.ENTERED);
        return List.of(
                sample(new StateAttested(
                        RECORD,
                        41,
                        List.of(
                                new ReadModelDigest("bodies", 1, 3, "1".repeat(64)),
                                new ReadModelDigest("timeline", 2, 42, "2".repeat(64))),
                        new StreamHeadsDigest(17, "3".repeat(64)),
                        system)),
                sample("log", found(new Finding.RecordAndLogDisagree(12, "another payload"), system)),
                sample("view", found(new Finding.ViewChanged("bodies", "all", "seoul", 7), system)),
                sample(
                        "disclosure",
                        found(new Finding.DisclosureChanged(null, new Commitment("4".repeat(64))), system)),
                sample("value", found(new Finding.DisclosureChanged(17L, new Commitment("4".repeat(64))), system)),
                sample(new LogKeyRotated(
                        RECORD,
                        "example.org/record+11111111+AQ==",
                        "example.org/record+22222222+AQ==",
                        "tlog key rotation v1\n",
                        system)));
    }

    private static TamperingFound found(Finding finding, Act act) {
        return new TamperingFound(RECORD, finding, act);
    }
}
