package org.sillok.standalone.pabulib;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.sillok.kernel.cycle.Stage;

/**
 * Takes over an election that was published as a .pb file, through the requests that everybody uses: a cycle, its proposals,
 * all ballots in batches, and the published result beside our own count. Doing it again records nothing twice.
 */
final class PabulibImport {

    private final URI server;
    private final String token;
    private final PrintStream out;

    /** @param token of an administrator */
    PabulibImport(URI server, String token, PrintStream out) {
        this.server = server;
        this.token = token;
        this.out = out;
    }

    /**
     * Takes over a file.
     *
     * @throws NotTakenOver when it is malformed, or says what a cycle cannot; nothing is recorded then
     * @throws Delivery.Refusal when the server refuses something
     */
    Report take(Path path) {
        var file = PublishedFile.read(path);
        var dates = Dates.of(file.election());
        if (dates.end(Stage.BALLOT).isAfter(Instant.now())) throw new NotTakenOver("voting is not over");
        var requests = new Requests(file, Terms.of(file.election()), dates);
        try (var delivery = new Delivery(server, token)) {
            return new Takeover(requests, delivery, out).run();
        }
    }

    /**
     * Takes over files, and tells of each what came of it.
     *
     * @return whether all were taken over
     */
    boolean takeAll(List<Path> paths) {
        var all = true;
        for (var path : paths) {
            try {
                out.println(take(path));
            } catch (NotTakenOver | Delivery.Refusal refused) {
                out.printf("import: %s is NOT taken over: %s%n", path.getFileName(), refused.getMessage());
                all = false;
            }
        }
        return all;
    }
}
