package org.sillok.standalone.pabulib;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sillok.kernel.CycleId;
import org.sillok.kernel.cycle.Stage;
import org.sillok.pabulib.PbElection;
import tools.jackson.databind.JsonNode;

/** One file on its way into the record, step by step. */
final class Takeover {

    private static final int BATCH = 2_000;

    private final long begun = System.nanoTime();
    private final Requests requests;
    private final Delivery delivery;
    private final PrintStream out;
    private final CycleId cycle;
    private final String path;
    private final List<String> ids = new ArrayList<>();
    private long ballots;

    Takeover(Requests requests, Delivery delivery, PrintStream out) {
        this.out = out;
        this.requests = requests;
        this.delivery = delivery;
        this.cycle = Names.cycle(requests.file().name());
        this.path = "/api/v1/cycles/" + cycle.value();
    }

    Report run() {
        out.printf("import: %s becomes %s%n", requests.file().name(), cycle);
        delivery.postUnlessThere(key("body"), "/api/v1/bodies", requests.body(), "body-already-established");
        post("cycle", "/api/v1/cycles", requests.cycle());
        propose();
        vote();
        if (Terms.hasResult(election()))
            post("result", path + "/published-result", new VoteRequests(requests, ids).result());
        return report();
    }

    private void propose() {
        var projects = election().projects();
        out.printf("import: %,7d projects%n", projects.size());
        open(Stage.SUBMISSION);
        for (var project : projects) {
            ids.add(post("proposal-" + ids.size(), "/api/v1/proposals", requests.proposal(project))
                    .named());
        }
        close(Stage.SUBMISSION);
        open(Stage.SCREENING);
        for (var place = 0; place < ids.size(); place++) {
            post("screening-" + place, of(place) + "/screenings", requests.screening());
            post("estimate-" + place, of(place) + "/estimates", requests.estimate(place));
        }
        close(Stage.SCREENING);
        open(Stage.DELIBERATION);
        for (var place = 0; place < ids.size(); place++) {
            post("shortlisting-" + place, of(place) + "/shortlisting", requests.shortlisting());
        }
        close(Stage.DELIBERATION);
    }

    private void vote() {
        post("voting-opens", path + "/balloting/opening", requests.votingOpens());
        var votes = new VoteRequests(requests, ids);
        var total = requests.terms().ballots().size();
        // Voting was only closed once all ballots were in, and a ballot is known by no key.
        if (delivery.get(path).path("voting").asString().equals("OPEN")) {
            for (var from = 0; from < total; from += BATCH) {
                var to = Math.min(total, from + BATCH);
                var answer = delivery.postBallots(path + "/ballots/batch", votes.ballots(from, to));
                ballots += answer.json().path("recorded").asLong();
                out.printf("import: %,7d of %,d ballots%n", to, total);
            }
        }
        post("voting-closes", path + "/balloting/closing", requests.votingCloses());
    }

    private Report report() {
        var deviations = new TreeMap<String, Long>();
        if (Terms.hasResult(election())) {
            for (var one : delivery.get(path + "/result").path("published").path("deviations")) {
                deviations.merge(one.path("deviation").asString(), 1L, Long::sum);
            }
        }
        var counted = 0L;
        for (JsonNode line : delivery.get(path).path("turnout"))
            counted += line.path("ballots").asLong();
        return new Report(
                cycle,
                ids.size(),
                counted,
                delivery.recorded(),
                delivery.repeated(),
                ballots,
                deviations,
                leftOut(),
                Duration.ofNanos(System.nanoTime() - begun));
    }

    private List<String> leftOut() {
        var leftOut = new ArrayList<String>();
        var columns = new TreeSet<String>();
        election().votes().forEach(vote -> columns.addAll(vote.more().keySet()));
        if (!columns.isEmpty()) leftOut.add("of the votes: " + columns);
        leftOut.addAll(Terms.leftOut(election()));
        leftOut.addAll(requests.terms().otherVoters(election()));
        if (!Terms.hasResult(election())) leftOut.add("a result, for none is published");
        return List.copyOf(leftOut);
    }

    private void open(Stage stage) {
        post("opening-" + stage, path + "/stage-openings", requests.opening(stage));
    }

    private void close(Stage stage) {
        post("closing-" + stage, path + "/stage-closings", requests.closing(stage));
    }

    private String of(int place) {
        return "/api/v1/proposals/" + ids.get(place);
    }

    private Delivery.Answer post(String step, String to, Map<String, ?> body) {
        return delivery.post(key(step), to, body);
    }

    private String key(String step) {
        return "pabulib." + requests.file().sha256() + "." + step;
    }

    private PbElection election() {
        return requests.file().election();
    }
}
