package org.sillok.standalone.pabulib;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sillok.kernel.CycleId;

/**
 * What came of a file.
 *
 * @param counted ballots that the record counts
 * @param recorded requests carried out, batches of ballots aside
 * @param repeated requests that an earlier import had made
 * @param ballots recorded now
 * @param deviations where the published result is not what the ballots give, by kind
 * @param leftOut what the file says and the record has no place for
 */
record Report(
        CycleId cycle,
        int projects,
        long counted,
        int recorded,
        int repeated,
        long ballots,
        Map<String, Long> deviations,
        List<String> leftOut,
        Duration took) {

    @Override
    public String toString() {
        return """
                %s: %,d projects, %,d ballots count
                recorded now: %,d requests and %,d ballots; recorded before: %,d requests
                where the published result is not that of the ballots: %s
                left out: %s
                %.1f s""".formatted(
                        cycle,
                        projects,
                        counted,
                        recorded,
                        ballots,
                        repeated,
                        deviations.isEmpty() ? "nowhere" : deviations,
                        leftOut.isEmpty() ? "nothing" : String.join("; ", leftOut),
                        took.toMillis() / 1000.0);
    }
}
