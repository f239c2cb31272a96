package org.sillok.standalone.recount;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.catalog.EventJson;
import org.sillok.kernel.cycle.Allocation;
import org.sillok.kernel.cycle.Allocation.Selection;
import org.sillok.kernel.cycle.Poll;
import org.sillok.projection.cycle.BallotLine;
import org.sillok.projection.cycle.Recount;
import tools.jackson.databind.JsonNode;

/**
 * Reads the rules, the ballots and the result of a cycle as everybody can, without a token, counts again, and says whether
 * it comes to the same. All is read as of one position, so that nothing changes meanwhile.
 */
public final class RecountOverHttp {

    private static final int PAGE = 500;

    private final URI server;
    private final CycleId cycle;
    private final HttpClient http = HttpClient.newHttpClient();
    private long position = -1;

    public RecountOverHttp(URI server, CycleId cycle) {
        this.server = server;
        this.cycle = cycle;
    }

    /** Counts again and prints what came of it: {@code recount <server> <cycle>}. @return whether both agree */
    public static boolean run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2) {
            out.println("recount <server> <cycle>, such as: recount http://127.0.0.1:8080 2019");
            return false;
        }
        var recount = new RecountOverHttp(URI.create(arguments.get(0)), new CycleId(arguments.get(1)));
        return say(recount.count(), recount.position, out);
    }

    /** Counts again. @throws IllegalStateException when the cycle has no result, or cannot be read */
    public Recount count() {
        var path = "/api/v1/cycles/" + cycle.value();
        var poll = read(get(path).get("poll"), Poll.class);
        var told = read(get(path + "/result").get("allocation"), Allocation.class);
        return Recount.of(poll, ballots(path + "/ballots?limit=" + PAGE), told);
    }

    private List<BallotLine> ballots(String first) {
        var lines = new ArrayList<BallotLine>();
        @Nullable String next = first;
        while (next != null) {
            var page = get(next);
            for (var line : page.get("items")) lines.add(read(line, BallotLine.class));
            next = page.path("next").asStringOpt().orElse(null);
        }
        return lines;
    }

    private JsonNode get(String path) {
        var address = server.resolve(path);
        if (position >= 0 && !path.contains("asOf=")) {
            address = URI.create(address + (path.contains("?") ? "&" : "?") + "asOf=" + position);
        }
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(address).GET().build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) throw new IllegalStateException(address + " answers " + answer.body());
            if (position < 0) position = position(answer);
            return EventJson.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(address + " cannot be read", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static long position(HttpResponse<String> answer) {
        return answer.headers().firstValueAsLong("Sillok-Position").orElseThrow();
    }

    private static <T> T read(JsonNode tree, Class<T> type) {
        return EventJson.mapper().treeToValue(tree, type);
    }

    private static boolean say(Recount recount, long position, PrintStream out) {
        out.printf(
                "As of position %d: %d ballots counted again, %d more in sum only %s, %d castings void.%n",
                position, recount.ballots(), recount.inSumOnly(), recount.inSum(), recount.voided());
        if (recount.counted() instanceof Selection selection) {
            for (var category : selection.categories()) {
                out.printf(
                        "%s: %d of %d spent.%n",
                        category.tally().category(),
                        category.spent(),
                        category.tally().envelope());
                for (var standing : category.tally().standings()) {
                    var funded = category.funded().contains(standing.project());
                    out.printf(
                            "%4d. %s %s, score %s, cost %d%n",
                            standing.rank(),
                            funded ? "funded    " : "not funded",
                            standing.project().value(),
                            standing.score(),
                            standing.cost());
                }
            }
        } else {
            out.println(recount.counted());
        }
        recount.differences().forEach(difference -> out.println("DIFFERENT: " + difference));
        out.println(recount.agrees() ? "The result told is the result counted." : "The result told is another one.");
        return recount.agrees();
    }
}
